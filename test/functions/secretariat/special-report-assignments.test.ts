import { beforeAll, beforeEach, expect, test } from 'vitest'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
let report: string
let source: string
beforeAll(async () => {
  at = await aDiscussion()
})
beforeEach(async () => {
  source = await at.taken('submit', 'accept', ['queue', { reason: '需统筹' }])
  const wanted = { title: '专报', addressee: '市委', suggestions: [source] }
  report = `/v1/special-reports/${(await at.world.post('/v1/special-reports', wanted)).body.id}`
})

const instruct = (by: string, text: string) => at.world.post(`${report}/instruct`, { by, date: '2026-03-10', text })
async function instructed(): Promise<void> {
  await at.world.post(`${report}/approve`, { signer: '孙刚' })
  const sending = { documentNumber: '〔2026〕1号', sentAt: '2026-03-01T09:00:00+08:00', recipient: '市委办公室' }
  await at.world.post(`${report}/send`, sending)
  await instruct('市长', '请研究人才公寓。')
}
const task = () => ({
  suggestion: source,
  title: '拟订方案',
  task: '会同住建局拟订方案。',
  host: '学会部',
  dueAt: inDays(30),
})
const assign = (more: object = {}, headers?: Record<string, string>) =>
  at.world.post(`${report}/assignments`, { ...task(), ...more }, 'secretariat', headers)
const read = async (path: string, who?: string) => (await at.world.get(path, who)).body

test('several leaders instruct, one after the other; the latest stands out', async () => {
  await instructed()
  const { body } = await instruct('书记', '抓紧办理。')
  expect(body).toMatchObject({ status: 'instructed', instruction: { by: '书记' } })
  expect(body.instructions.map(({ text }: { text: string }) => text)).toEqual(['请研究人才公寓。', '抓紧办理。'])
  await at.world.post(`${report}/feed-back`, { note: '已反馈' })
  expect((await instruct('市长', '很好。')).body).toMatchObject({ type: 'not-allowed-now', allowed: [] })
})

test('an instruction becomes an assignment of its own, which follows the suggestion and goes its own way', async () => {
  await instructed()
  const { status, body: made } = await assign({ coHosts: ['科普部'], priority: 'P1' })
  const { session, group, theme, proposers } = await read(`/v1/suggestions/${source}`)
  expect([status, made]).toEqual([
    201,
    expect.objectContaining({
      ...{ session, group, theme, proposers, status: 'assigned', route: 'internal', priority: 'P1' },
      ...{ title: '拟订方案', situation: '请研究人才公寓。', proposal: '会同住建局拟订方案。' },
      ...{ host: '学会部', coHosts: ['科普部'], follows: { report: report.split('/').pop(), suggestion: source } },
    }),
  ])
  expect((await read(report)).assignments).toEqual([made.id])
  expect((await at.move(made.id, 'start')).body.status).toBe('in-progress')
  expect((await read(`/v1/suggestions/${source}`)).status).toBe('instructed')
})

test('it carries out the latest instruction, or the one that is named; after the feedback too', async () => {
  await instructed()
  await instruct('书记', '抓紧办理。')
  await at.world.post(`${report}/feed-back`, { note: '已反馈' })
  const made = [await assign(), await assign({ instruction: 0 })]
  expect(made.map(({ body }) => body.situation)).toEqual(['抓紧办理。', '请研究人才公寓。'])
  expect((await read(report)).assignments).toEqual(made.map(({ body }) => body.id))
})

test('whoever proposed the one that it follows hears of it: in their list, and to be read', async () => {
  const joining = await at.suggest({ proposers: ['003'], group: 'g2' })
  const target = await at.taken('submit', 'accept')
  await at.move(joining.id, 'submit')
  await at.move(joining.id, 'merge', { into: target })
  await at.move(target, 'queue', { reason: '需统筹' })
  await at.world.patch(report, { suggestions: [target] })
  await instructed()
  const { body: made } = await assign({ suggestion: target })
  const heard = ['001', '003', '004'].map(async (memberNo) => {
    const token = at.world.memberToken(memberNo)
    const { items } = await read('/v1/suggestions', token)
    const listed = items.some(({ id }: { id: string }) => id === made.id)
    return [listed, (await at.world.get(`/v1/suggestions/${made.id}`, token)).status]
  })
  expect(await Promise.all(heard)).toEqual([
    [true, 200],
    [true, 200],
    [false, 404],
  ])
})

test("its log and the report's log both tell of it, and why; that of the one it follows keeps to its own moves", async () => {
  await instructed()
  const { body: made } = await assign()
  const moves = async (id: string) =>
    (await read(`/v1/suggestions/${id}/log`)).items.map(({ move, reason }: Record<string, string>) => [move, reason])
  expect(await moves(made.id)).toEqual([['assign', '请研究人才公寓。']])
  expect((await moves(source)).at(-1)).toEqual(['instruct', undefined])
  const told = await Promise.all(
    [report.split('/').pop(), source].map(async (about) => (await read(`/v1/log?about=${about}`)).items.at(-1)),
  )
  for (const entry of told) expect(entry).toMatchObject({ move: 'assign', about: expect.arrayContaining([made.id]) })
})

test('sent again under its key it is made once, and so are two at once', async () => {
  await instructed()
  const due = { dueAt: inDays(30) }
  const made = await Promise.all([0, 1].map(() => assign(due, { 'idempotency-key': report })))
  made.push(await assign(due, { 'idempotency-key': report }))
  expect(made.map(({ status }) => status)).toEqual([201, 201, 201])
  expect(new Set(made.map(({ body }) => body.id)).size).toBe(1)
  expect((await read(report)).assignments).toHaveLength(1)
})

test('who joined what is followed is still answered after others are merged into what follows it and taken out again', async () => {
  source = await at.taken('submit')
  const merged = async (memberNo: string, into: string) => {
    const { id } = await at.suggest({ proposers: [memberNo] })
    await at.move(id, 'submit')
    await at.move(id, 'merge', { into })
    return id
  }
  await merged('003', source)
  await at.move(source, 'accept')
  await at.move(source, 'queue', { reason: '需统筹' })
  await at.world.patch(report, { suggestions: [source] })
  await instructed()
  const { id } = (await assign()).body
  await at.move(id, 'hand-back', { reason: '不属于' })
  const other = await merged('005', id)
  expect((await read(`/v1/suggestions/${id}`)).proposers).toEqual(['001', '003', '005'])
  expect((await at.move(other, 'un-merge', { reason: '另办' })).status).toBe(200)
  expect((await read(`/v1/suggestions/${id}`)).proposers).toEqual(['001', '003'])
})

test('assignments made at once are all kept', async () => {
  await instructed()
  const made = await Promise.all([0, 1, 2].map(() => assign()))
  expect((await read(report)).assignments.sort()).toEqual(made.map(({ body }) => body.id).sort())
})

test.each([
  ['a suggestion that the report does not list', { suggestion: 's.999' }, 'suggestion'],
  ['an instruction that there is none of', { instruction: 1 }, 'instruction'],
  ['an unknown department', { host: '无此部' }, 'host'],
  ['a date that has passed', { dueAt: inDays(-1) }, 'dueAt'],
  ['no task', { task: undefined }, 'task'],
  ['a co-host that is the host', { coHosts: ['学会部'] }, 'coHosts'],
])('%s is refused, and no number is taken', async (_, more, path) => {
  await instructed()
  const { number } = (await assign()).body
  const { status, body } = await assign(more)
  expect([status, body.errors?.[0].path]).toEqual([400, path])
  const next = (await assign()).body.number
  expect(Number(next.split('-').pop()) - Number(number.split('-').pop())).toBe(1)
})

test('without an instruction nothing is assigned, and what is possible is named', async () => {
  expect((await assign()).body).toMatchObject({ type: 'not-allowed-now', allowed: ['approve'] })
  expect((await at.world.post('/v1/special-reports/NONE/assignments', task())).status).toBe(404)
})
