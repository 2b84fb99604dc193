import { afterEach, beforeAll, expect, test } from 'vitest'
import { clock } from '../../../functions/store/clock.ts'
import { claim } from '../../../functions/store/special-report-claims.ts'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
const now = clock.now
beforeAll(async () => {
  at = await aDiscussion()
})
afterEach(() => {
  clock.now = now
})
const reports = '/v1/special-reports'
const queued = () => at.taken('submit', 'accept', ['queue', { reason: '需统筹' }])
const status = async (id: string) => (await at.world.get(`/v1/suggestions/${id}`)).body.status
const compile = (...suggestions: string[]) => at.world.post(reports, { title: '专报', addressee: '市委', suggestions })
const moves: [move: string, body: object, status: string][] = [
  ['approve', { signer: '孙刚' }, 'approved'],
  ['send', { documentNumber: '〔2026〕1号', sentAt: '2026-03-01T09:00:00+08:00', recipient: '市委办公室' }, 'sent'],
  ['instruct', { by: '市长', date: '2026-03-10', text: '请研究。' }, 'instructed'],
  ['feed-back', { note: '已反馈' }, 'fed-back'],
]

test('each move takes the report and all its suggestions on together; what is sent is what was approved', async () => {
  const ids = [await queued(), await queued()]
  const { status: made, body: report } = await compile(...ids)
  expect([made, report.status, await Promise.all(ids.map(status))]).toEqual([201, 'draft', ['compiled', 'compiled']])
  for (const [move, body, reached] of moves) {
    expect((await at.world.post(`${reports}/${report.id}/${move}`, body)).body.status).toBe(reached)
    expect(await Promise.all(ids.map(status))).toEqual([reached, reached])
  }
  const final = (await at.world.get(`${reports}/${report.id}`, 'auditor')).body
  expect(final).toMatchObject({
    version: 1,
    documentNumber: '〔2026〕1号',
    instruction: { by: '市长' },
    note: '已反馈',
  })
  expect(final.digest).toMatch(/^[0-9a-f]{64}$/)
  const log = await at.world.get(`/v1/suggestions/${ids[0]}/log`, at.world.memberToken('001'))
  expect(log.body.items.map((entry: { move: string }) => entry.move)).toEqual([
    'create',
    'submit',
    'accept',
    'queue',
    'compile',
    ...moves.map(([move]) => move),
  ])
  expect((await at.move(ids[0] ?? '', 'close', { note: '已反馈' })).body.status).toBe('closed')
  expect(await Promise.all(ids.map(status))).toEqual(['closed', 'fed-back'])
})

test('a suggestion that is not queued, or in a report already, is refused, and no other is taken', async () => {
  const [free, taken, accepted] = [await queued(), await queued(), await at.taken('submit', 'accept')]
  await compile(taken)
  for (const other of [taken, accepted]) {
    const { status: refused, body } = await compile(free, other)
    expect([refused, body.type, body.suggestions]).toEqual([409, 'not-allowed-now', [other]])
  }
  expect((await compile(free, 's.999')).status).toBe(400)
  expect(await status(free)).toBe('queued')
  expect((await compile(free)).status).toBe(201)
})

test('two reports of the same suggestions at once: one has them all', async () => {
  const ids = [await queued(), await queued()]
  const both = await Promise.all([compile(...ids), compile(...[...ids].reverse())])
  expect(both.filter((one) => one.status === 201)).toHaveLength(1)
  expect(await Promise.all(ids.map(status))).toEqual(['compiled', 'compiled'])
})

test('a claim whose report never came to be lapses after a minute', async () => {
  const id = await queued()
  await claim(at.world.association, 'NEVER', [id])
  expect([await status(id), (await compile(id)).status]).toEqual(['queued', 409])
  clock.now = () => new Date(Date.now() + 61_000)
  expect((await compile(id)).status).toBe(201)
})

test('a draft can be changed: what it no longer lists is queued again', async () => {
  const [first, second] = [await queued(), await queued()]
  const { body: report } = await compile(first)
  const patch = (body: object) => at.world.patch(`${reports}/${report.id}`, body)
  expect((await patch({ title: '新题', suggestions: [second] })).body).toMatchObject({
    title: '新题',
    suggestions: [second],
  })
  expect([await status(first), await status(second)]).toEqual(['queued', 'compiled'])
  expect((await patch({ suggestions: [second, first] })).status).toBe(200)
  expect(await status(first)).toBe('compiled')
  expect((await patch({ suggestions: [second, 's.999'] })).status).toBe(400)
  await at.world.post(`${reports}/${report.id}/approve`, { signer: '孙刚' })
  const late = await patch({ title: '再改' })
  expect([late.status, late.body.allowed]).toEqual([409, ['send']])
})

test('more suggestions than one transaction holds are compiled all the same', async () => {
  const ids = await Promise.all(Array.from({ length: 95 }, queued))
  expect((await compile(...ids)).status).toBe(201)
  expect(new Set(await Promise.all(ids.map(status)))).toEqual(new Set(['compiled']))
  const { body } = await at.world.get('/v1/suggestions?status=compiled&limit=100')
  expect(body.items.length).toBeGreaterThanOrEqual(95)
}, 60_000)

test('sending before approval is refused with what is possible', async () => {
  const { body: report } = await compile(await queued())
  const { status: refused, body } = await at.world.post(`${reports}/${report.id}/send`, moves[1]?.[1])
  expect([refused, body.type, body.allowed]).toEqual([409, 'not-allowed-now', ['approve']])
})

test('they are listed by status, and those that wait for an instruction or its feedback', async () => {
  const made = await Promise.all([0, 1, 2, 3, 4].map(async () => (await compile(await queued())).body.id))
  for (const [index, id] of made.entries())
    for (const [move, body] of moves.slice(0, index)) await at.world.post(`${reports}/${id}/${move}`, body)
  const [draft, approved, sent, instructed, fedBack] = made
  const listed = async (asked: string) =>
    (await at.world.get(`${reports}?${asked}`)).body.items
      .map(({ id }: { id: string }) => id)
      .filter((id: string) => made.includes(id))
  expect(await listed('status=approved')).toEqual([approved])
  expect((await listed('outstanding=true')).sort()).toEqual([sent, instructed].sort())
  expect((await listed('outstanding=false')).sort()).toEqual([draft, approved, fedBack].sort())
  expect(await listed('outstanding=true&status=draft')).toEqual([])
  const first = (await at.world.get(`${reports}?outstanding=true&limit=1`)).body
  const second = (await at.world.get(`${reports}?outstanding=true&limit=1&cursor=${first.next}`)).body
  expect([...first.items, ...second.items].map(({ id }) => id).sort()).toEqual([sent, instructed].sort())
  expect((await at.world.get(`${reports}?status=elsewhere`)).status).toBe(400)
})

test('staff read them, the newest first, a page at a time; members do not', async () => {
  const first = (await at.world.get(`${reports}?limit=2`, 'leader')).body
  const second = (await at.world.get(`${reports}?limit=2&cursor=${first.next}`, 'leader')).body
  const ids = [...first.items, ...second.items].map((one: { id: string }) => one.id)
  expect(ids).toEqual([...ids].sort().reverse())
  expect(new Set(ids).size).toBe(4)
  expect((await at.world.get(reports, at.world.memberToken('001'))).status).toBe(403)
})
