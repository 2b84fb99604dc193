import { beforeAll, expect, test, vi } from 'vitest'
import { each } from '../../../functions/domain/counters.ts'
import { added } from '../../../functions/store/counters.ts'
import { db } from '../../../functions/store/db.ts'
import { keys } from '../../../functions/store/keys.ts'
import { mend, recount } from '../../../functions/store/recount.ts'
import { drop, place, transact } from '../../../functions/store/transact.ts'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { expectFigures } from '../../support/expected-figures.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
beforeAll(async () => {
  at = await aDiscussion()
})
const a = () => at.world.association
const isRight = async () => {
  expect((await recount(a())).differences).toEqual([])
  await expectFigures(a(), new Date().toISOString())
}

test('every move of a special report moves the counts of all its suggestions, and of what joins or leaves it', async () => {
  const queue = () => at.taken('submit', 'accept', ['queue', { reason: '需统筹' }])
  const [one, two, three] = [await queue(), await queue(), await queue()]
  const post = async (path: string, body: object) => {
    const { status, text } = await at.world.post(path, body)
    if (status >= 300) throw new Error(text)
    await isRight()
    return JSON.parse(text)
  }
  const { id } = await post('/v1/special-reports', { title: '专报', addressee: '市委', suggestions: [one, two] })
  await at.world.patch(`/v1/special-reports/${id}`, { suggestions: [three, one] })
  await isRight()
  const move = (name: string, body: object) => post(`/v1/special-reports/${id}/${name}`, body)
  await move('approve', { signer: '徐' })
  await move('send', { documentNumber: '1号', sentAt: inDays(0), recipient: '市委' })
  await move('instruct', { by: '市长', date: '2026-03-01', text: '请办。' })
  await move('assignments', { suggestion: one, title: '落实', task: '办', host: '办公室', dueAt: inDays(20) })
  await move('feed-back', { note: '已反馈' })
  await at.move(three, 'close')
  await isRight()
  const { body } = await at.world.get('/v1/summaries/suggestions', 'leader')
  expect(body.byStatus).toMatchObject({ queued: 1, 'fed-back': 1, closed: 1, assigned: 1 })
  expect(body.specialReports).toEqual({ byStatus: { 'fed-back': 1 }, awaitingInstruction: 0, awaitingFeedback: 0 })
})

test('a count that is off, an entry that is missing and one too many are found, and mended', async () => {
  const id = await at.taken('submit', 'accept', ['assign', { host: '学会部', dueAt: inDays(30) }])
  const { dueAt, createdAt } = (await at.world.get(`/v1/suggestions/${id}`)).body
  await transact([
    added({ key: keys.counters(a(), 's'), counters: each([['theme', '科学普及']]) }),
    added({ key: keys.counters(a(), 'nowhere'), counters: each([['total']]) }),
    drop(keys.obligation(a(), dueAt, id, 'answer')),
    place(keys.handled(a(), '办公室', createdAt, id), { id }),
  ])
  const found = await recount(a())
  expect(found.differences.map(({ what }) => what).sort()).toEqual([
    '["theme","科学普及"]',
    '["total"]',
    'missing',
    'stray',
  ])
  await mend(found)
  await isRight()
})

test.each([
  ['the summary', '/v1/summaries/suggestions?session=s'],
  ['the leaders’ page', '/leader?session=s'],
])('however many suggestions there are, %s reads the same items', async (_, path) => {
  const read = async () => {
    const sent = vi.spyOn(db, 'ask')
    await at.world.get(path, 'leader')
    const answers = sent.mock.calls.map(([operation], at) => ({ operation, answer: sent.mock.results[at]?.value }))
    sent.mockRestore()
    const queries = answers.filter(({ operation }) => operation === 'Query')
    const found = await Promise.all(queries.map(({ answer }) => answer as unknown as Promise<{ Items: unknown[] }>))
    return found.map(({ Items }) => Items.length)
  }
  const before = await read()
  for (let n = 0; n < 20; n++) await at.taken('submit', 'accept')
  expect(await read()).toEqual(before)
})
