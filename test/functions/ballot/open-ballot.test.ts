import { beforeAll, expect, test } from 'vitest'
import { aMeeting, type Meeting } from '../../support/meeting.ts'
import { type Answer, newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 12, present: 10 })
})
const close = (poll: string) => world.post(`/v1/polls/${poll}/close`)
const no = (at: number) => meeting.members[at] ?? ''
const coded = ({ status, body }: Answer) => [status, body.type]

test('a ballot is counted once; again it answers the same; another choice is refused and changes nothing', async () => {
  const poll = await meeting.poll()
  const first = await meeting.vote(poll, no(0), 'for')
  const again = await meeting.vote(poll, no(0), 'for')
  expect([first.status, again.status, again.body]).toEqual([201, 200, first.body])
  expect(coded(await meeting.vote(poll, no(0), 'against'))).toEqual([409, 'already-voted'])
  expect((await world.get(`/v1/polls/${poll}/ballot`, world.memberToken(no(0)))).body).toEqual(first.body)
  expect((await close(poll)).body.counts).toMatchObject({ for: 1, against: 0, returned: 1, notVoted: 11 })
})

test('a member who votes twice at once is counted once', async () => {
  const poll = await meeting.poll()
  const answers = await Promise.all(['for', 'against'].map((choice) => meeting.vote(poll, no(1), choice)))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  expect((await close(poll)).body.counts.returned).toBe(1)
})

test('only who had a seat and was present when the poll opened may vote', async () => {
  const poll = await meeting.poll()
  expect(coded(await meeting.vote(poll, no(11), 'for'))).toEqual([403, 'not-present'])
  expect(coded(await meeting.vote(poll, 'stranger', 'for'))).toEqual([403, 'not-entitled'])
  await world.put(`/v1/sessions/${meeting.session}/attendance/${no(11)}`, { status: 'present' })
  expect(coded(await meeting.vote(poll, no(11), 'for'))).toEqual([403, 'not-present'])
  await close(poll)
  const next = await meeting.poll()
  expect((await meeting.vote(next, no(11), 'for')).status).toBe(201)
  await close(next)
  await world.put(`/v1/sessions/${meeting.session}/attendance/${no(11)}`, { status: 'left' })
})

test('after the close a late ballot is refused, a repeated one still answered', async () => {
  const poll = await meeting.poll()
  const counted = await meeting.vote(poll, no(0), 'abstain')
  await close(poll)
  expect(coded(await meeting.vote(poll, no(1), 'for'))).toEqual([409, 'poll-closed'])
  const again = await meeting.vote(poll, no(0), 'abstain')
  expect([again.status, again.body]).toEqual([200, counted.body])
})

test('the result is closed once: again the same, and as read', async () => {
  const poll = await meeting.poll()
  expect(coded(await world.get(`/v1/polls/${poll}/result`))).toEqual([409, 'poll-open'])
  const answers = await Promise.all([close(poll), close(poll), close(poll)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  for (const { body } of answers) expect(body).toEqual(answers[0]?.body)
  expect((await world.get(`/v1/polls/${poll}/result`, 'auditor')).body).toEqual(answers[0]?.body)
})

test("a clerk's ballot is marked, with its reason, and counted apart", async () => {
  const poll = await meeting.poll()
  const enter = (memberNo: string, choice: string) =>
    world.put(`/v1/polls/${poll}/ballots/${memberNo}`, { choice, reason: '手机没电' })
  expect((await enter(no(0), 'for')).status).toBe(201)
  expect((await enter(no(0), 'for')).status).toBe(200)
  expect(coded(await enter(no(0), 'against'))).toEqual([409, 'already-voted'])
  expect(coded(await enter(no(11), 'for'))).toEqual([403, 'not-present'])
  expect((await meeting.vote(poll, no(1), 'for')).status).toBe(201)
  expect((await enter(no(1), 'for')).body.by).toBe('member')
  expect((await world.get(`/v1/polls/${poll}/ballot`, world.memberToken(no(0)))).body).toMatchObject({
    by: 'clerk',
    reason: '手机没电',
  })
  expect((await close(poll)).body).toMatchObject({ counts: { for: 2, byClerk: 1 }, clerkDecided: false })
  const { body } = await world.get(`/v1/polls/${poll}/ballots?limit=100`, 'auditor')
  expect(body.items).toHaveLength(12)
  expect(body.items[0]).toMatchObject({ memberNo: no(0), choice: 'for', by: 'clerk', reason: '手机没电' })
  expect(body.items[1]).toMatchObject({ memberNo: no(1), choice: 'for', by: 'member' })
  expect(body.items[11]).toMatchObject({ choice: 'not-voted', by: null })
})

test("the result says when the clerk's ballots decided it", async () => {
  const poll = await meeting.poll()
  for (const at of [0, 1, 2, 3, 4]) await meeting.vote(poll, no(at), 'for')
  await world.put(`/v1/polls/${poll}/ballots/${no(5)}`, { choice: 'for', reason: '视力不便' })
  expect((await close(poll)).body).toMatchObject({ status: 'carried', clerkDecided: true, counts: { byClerk: 1 } })
})

test('a poll whose time is over takes no more ballots, closed or not', async () => {
  const { body: motion } = await world.post(`/v1/sessions/${meeting.session}/motions`, {
    kind: 'general',
    method: 'open',
    text: '限时表决。',
    majority: [{ of: 'present', cmp: 'gt', num: 1, den: 2 }],
  })
  const { body: poll } = await world.post(`/v1/motions/${motion.id}/polls`, { seconds: 1 })
  expect((await meeting.vote(poll.id, no(0), 'for')).status).toBe(201)
  await new Promise((done) => setTimeout(done, 1100))
  expect(coded(await meeting.vote(poll.id, no(1), 'for'))).toEqual([409, 'poll-closed'])
  expect((await close(poll.id)).body.counts).toMatchObject({ for: 1, returned: 1 })
})

test.each([
  ['an unknown choice', { choice: 'maybe' }, 400],
  ['no choice', {}, 400],
  ['a second field', { choice: 'for', memberNo: '1' }, 400],
])('%s is refused', async (_, sent, status) => {
  const poll = await meeting.poll()
  expect((await world.post(`/v1/polls/${poll}/ballot`, sent, world.memberToken(no(0)))).status).toBe(status)
  await close(poll)
})

test('a ballot that is not JSON, or of no poll, is refused', async () => {
  const token = world.memberToken(no(0))
  const unknown = 'f'.repeat(32)
  expect((await world.post(`/v1/polls/${unknown}/ballot`, { choice: 'for' }, token)).status).toBe(404)
  expect((await world.post('/v1/polls/no-such-thing/ballot', { choice: 'for' }, token)).status).toBe(404)
  const plain = await world.send('POST', `/v1/polls/${unknown}/ballot`, token, '{}', { 'content-type': 'text/plain' })
  expect(plain.status).toBe(415)
})
