import { beforeAll, expect, test } from 'vitest'
import { aMeeting, type Meeting, majority } from '../../support/meeting.ts'
import { type Answer, newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 12, present: 10 })
})
const close = (poll: string) => world.post(`/v1/polls/${poll}/close`)
const coded = ({ status, body }: Answer) => [status, body.type]
const count = (poll: string, counted: object) => world.put(`/v1/polls/${poll}/count`, counted)

test('hands: counted, corrected, closed; uncounted hands cannot be closed', async () => {
  const poll = await meeting.poll({ method: 'hands' })
  expect(coded(await close(poll))).toEqual([409, 'not-counted'])
  expect((await count(poll, { for: 9, against: 1, abstain: 0 })).status).toBe(200)
  expect((await count(poll, { for: 5, against: 5, abstain: 0 })).body.count).toEqual({ for: 5, against: 5, abstain: 0 })
  const { body } = await close(poll)
  expect(body).toMatchObject({ status: 'lost', counts: { for: 5, against: 5, returned: 10, notVoted: 2, byClerk: 0 } })
  expect(coded(await count(poll, { for: 9, against: 1, abstain: 0 }))).toEqual([409, 'poll-closed'])
})

test('more hands than people present are refused', async () => {
  const poll = await meeting.poll({ method: 'hands' })
  expect(coded(await count(poll, { for: 10, against: 1, abstain: 0 }))).toEqual([409, 'count-exceeds-present'])
  await count(poll, { for: 10, against: 0, abstain: 0 })
  await close(poll)
})

test('a secret ballot takes a paper count; more papers back than were given out make it void, and another round may follow', async () => {
  const secret = { id: 'papers', kind: 'general', method: 'secret', text: '无记名。', majority }
  await world.post(`/v1/sessions/${meeting.session}/motions`, secret)
  const open = async () => (await world.post('/v1/motions/papers/polls', {})).body
  const first = await open()
  expect(coded(await meeting.vote(first.id, meeting.members[0] ?? '', 'for'))).toEqual([409, 'wrong-method'])
  expect(coded(await count(first.id, { for: 9, against: 1, abstain: 0 }))).toEqual([409, 'wrong-method'])
  const papers = { issued: 9, returned: 10, for: 8, against: 1, abstain: 1, invalid: 0 }
  expect(coded(await count(first.id, { ...papers, invalid: 1 }))).toEqual([400, 'invalid'])
  expect((await count(first.id, papers)).status).toBe(200)
  expect((await close(first.id)).body).toMatchObject({ status: 'void', issued: 9 })
  expect((await world.get('/v1/motions/papers')).body.status).toBe('tabled')

  const second = await open()
  expect([second.round, second.id === first.id]).toEqual([2, false])
  await count(second.id, { ...papers, issued: 10, invalid: 0 })
  expect((await close(second.id)).body).toMatchObject({ status: 'carried', counts: { for: 8, valid: 10 } })
  expect(coded(await world.get(`/v1/polls/${second.id}/ballots`))).toEqual([409, 'wrong-method'])
  expect(coded(await world.post('/v1/motions/papers/polls', {}))).toEqual([409, 'already-decided'])
})

test('one poll is open in a session at a time, and none of two opened at once is lost', async () => {
  const table = async () =>
    (
      await world.post(`/v1/sessions/${meeting.session}/motions`, {
        kind: 'general',
        method: 'open',
        text: '甲',
        majority,
      })
    ).body.id
  const motions = [await table(), await table()]
  const answers = await Promise.all(motions.map((motion) => world.post(`/v1/motions/${motion}/polls`, {})))
  const codes = answers.map(coded).sort()
  expect(codes).toEqual([
    [201, undefined],
    [409, 'another-poll-open'],
  ])
  const opened = answers.find(({ status }) => status === 201)?.body.id
  expect(coded(await world.post(`/v1/sessions/${meeting.session}/close`))).toEqual([409, 'poll-open'])
  await close(opened)
})

test('a poll needs a quorum when it opens, the session’s and the motion’s own', async () => {
  const half = { of: 'entitled', cmp: 'gt', num: 1, den: 2 }
  const small = await aMeeting(world, { seats: 10, present: 6, quorum: half })
  const [leaving = ''] = small.members
  await world.put(`/v1/sessions/${small.session}/attendance/${leaving}`, { status: 'left' })
  const tabled = { kind: 'general', method: 'open', text: '甲', majority }
  const { body: motion } = await world.post(`/v1/sessions/${small.session}/motions`, tabled)
  const refused = await world.post(`/v1/motions/${motion.id}/polls`, {})
  expect([...coded(refused), refused.body.present, refused.body.required]).toEqual([409, 'quorum-not-met', 5, 6])
  await world.put(`/v1/sessions/${small.session}/attendance/${leaving}`, { status: 'present' })
  await world.patch(`/v1/motions/${motion.id}`, { quorum: { ...half, num: 2, den: 3, cmp: 'gte' } })
  expect((await world.post(`/v1/motions/${motion.id}/polls`, {})).body).toMatchObject({
    type: 'quorum-not-met',
    required: 7,
  })
  await world.patch(`/v1/motions/${motion.id}`, { quorum: half })
  const { body: poll } = await world.post(`/v1/motions/${motion.id}/polls`, {})
  expect((await close(poll.id)).body.checks.at(-1)).toMatchObject({ kind: 'quorum', votes: 6, base: 10, holds: true })
})

test('each constituency for itself: one that falls short loses the motion, and the result shows them all', async () => {
  const both = await aMeeting(world, { seats: 8, present: 8, constituencies: ['甲', '乙'] })
  const poll = await both.poll({ majority: [{ of: 'present', cmp: 'gt', num: 1, den: 2, each: 'constituency' }] })
  for (const [at, memberNo] of both.members.entries())
    await both.vote(poll, memberNo, at % 2 === 0 || at < 4 ? 'for' : 'against')
  const { body } = await close(poll)
  expect(body).toMatchObject({
    status: 'lost',
    counts: { for: 6 },
    sections: { 甲: { for: 4 }, 乙: { for: 2, against: 2 } },
  })
  expect(body.checks.map((check: { section: string; holds: boolean }) => [check.section, check.holds]).sort()).toEqual([
    ['乙', false],
    ['甲', true],
  ])
})

test('a session held in writing: everyone entitled may vote, nobody has to be present', async () => {
  const written = await aMeeting(world, { seats: 5, present: 0, voters: 'entitled' })
  const poll = await written.poll({ majority: [{ of: 'entitled', cmp: 'gt', num: 1, den: 2 }] })
  for (const memberNo of written.members.slice(0, 3))
    expect((await written.vote(poll, memberNo, 'for')).status).toBe(201)
  expect((await close(poll)).body).toMatchObject({
    status: 'carried',
    counts: { for: 3, entitled: 5, present: 5, notVoted: 2 },
  })
})

test('what was voted on stays as it was voted on', async () => {
  const lost = await meeting.poll({ id: 'lost-one' })
  expect(coded(await world.patch('/v1/motions/lost-one', { text: '改' }))).toEqual([409, 'already-decided'])
  await close(lost)
  expect(coded(await world.patch('/v1/motions/lost-one', { text: '改' }))).toEqual([409, 'already-decided'])
  expect((await world.patch('/v1/motions/lost-one', { status: 'withdrawn' })).body.status).toBe('withdrawn')
  expect(coded(await world.post('/v1/motions/lost-one/polls', {}))).toEqual([409, 'not-allowed-now'])
})

test.each([
  ['a threshold of denominator 0', { majority: [{ of: 'present', cmp: 'gt', num: 1, den: 0 }] }],
  ['hands by constituency', { method: 'hands', majority: [{ ...majority[0], each: 'constituency' }] }],
  ['a roster-change without changes', { kind: 'roster-change' }],
  ['changes in a general motion', { changes: [{ op: 'remove', member: '1' }] }],
  ['no majority', { majority: [] }],
  ['a mover whom nobody knows', { mover: 'nobody' }],
])('%s is refused', async (_, wrong) => {
  const motion = { kind: 'general', method: 'open', text: '甲', majority, ...wrong }
  expect(coded(await world.post(`/v1/sessions/${meeting.session}/motions`, motion))).toEqual([400, 'invalid'])
})

test('the same Idempotency-Key opens one poll', async () => {
  const { body: motion } = await world.post(`/v1/sessions/${meeting.session}/motions`, {
    kind: 'general',
    method: 'open',
    text: '甲',
    majority,
  })
  const open = () => world.post(`/v1/motions/${motion.id}/polls`, {}, 'secretariat', { 'idempotency-key': 'one' })
  const answers = await Promise.all([open(), open(), open()])
  expect(answers.map(({ status, body }) => [status, body.id])).toEqual(answers.map(() => [201, answers[0]?.body.id]))
  await close(answers[0]?.body.id)
})
