import { beforeAll, expect, test } from 'vitest'
import { aMeeting, type Meeting } from '../../support/meeting.ts'
import { type Answer, newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
let poll: string
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 5, present: 3 })
  poll = await meeting.poll({ id: 'm' })
})

const coded = ({ status, body }: Answer) => [status, body.type]
const no = (at: number) => meeting.members[at] ?? ''
const object = (who: string, body: object, on = poll) => world.post(`/v1/polls/${on}/objections`, body, who)
const own = (at: number, text = '漏计两票。') => object(world.memberToken(no(at)), { text })
const handle = (by: string, body: object) => world.post(`/v1/polls/${poll}/objections/${by}/handle`, body)
const list = async () => (await world.get(`/v1/polls/${poll}/objections`, 'leader')).body.items

test('there is nothing to object to before there is a result', async () => {
  expect(coded(await own(0))).toEqual([409, 'poll-open'])
  await world.post(`/v1/polls/${poll}/close`)
})

test('a member objects in their own name, once, however often it is sent; the absent may too', async () => {
  const answers = await Promise.all([own(0), own(0)])
  expect(answers.map(({ status, body }) => [status, body.by, body.recordedBy])).toEqual(
    answers.map(() => [201, no(0), 'member']),
  )
  expect(coded(await own(0, '另有异议。'))).toEqual([409, 'already-objected'])
  expect((await own(4)).status).toBe(201)
  const { body: log } = await world.get(`/v1/log?about=${poll}`)
  expect(log.items.filter(({ move }: { move: string }) => move === 'object').length).toBe(2)
})

test('strangers to the poll, members for others, leaders and auditors do not', async () => {
  const other = await aMeeting(world, { seats: 1, present: 1 })
  const text = '漏计。'
  expect(coded(await object(world.memberToken(other.members[0] ?? ''), { text }))).toEqual([403, 'not-entitled'])
  expect(coded(await object(world.memberToken(no(1)), { text, by: no(2) }))).toEqual([403, 'not-allowed'])
  for (const who of ['leader', 'auditor'])
    expect(coded(await object(who, { text, by: no(1) }))).toEqual([403, 'not-allowed'])
})

test('the secretariat records whom it was that objected', async () => {
  expect(coded(await object('secretariat', { text: '漏计。' }))).toEqual([400, 'invalid'])
  expect(coded(await object('secretariat', { text: '漏计。', by: 'nobody' }))).toEqual([400, 'invalid'])
  expect((await object('secretariat', { text: '漏计。', by: no(1) })).body).toMatchObject({
    by: no(1),
    recordedBy: 'clerk',
  })
})

test('an objection is decided once, and the result stays as it was', async () => {
  const before = (await world.get(`/v1/polls/${poll}/result`)).body
  const upheld = { decision: 'upheld', text: '复核属实，另行表决。', motion: 'm' }
  expect(coded(await handle(no(2), upheld))).toEqual([404, 'not-found'])
  expect(coded(await handle(no(0), { ...upheld, motion: 'nowhere' }))).toEqual([400, 'invalid'])
  for (const _ of [1, 2]) expect((await handle(no(0), upheld)).body.handling).toMatchObject(upheld)
  expect(coded(await handle(no(0), { ...upheld, decision: 'dismissed' }))).toEqual([409, 'not-allowed-now'])
  expect(
    (await list()).map(({ by, handling }: { by: string; handling?: object }) => [by, handling !== undefined]),
  ).toEqual([
    [no(0), true],
    [no(1), false],
    [no(4), false],
  ])
  expect((await world.get(`/v1/polls/${poll}/result`)).body).toEqual(before)
  expect((await world.post('/v1/motions/m/polls')).body).toMatchObject({ round: 2 })
})

test('once the session is closed, objections come through the secretariat', async () => {
  const { openPoll } = (await world.get(`/v1/sessions/${meeting.session}`)).body
  await world.post(`/v1/polls/${openPoll}/close`)
  await world.post(`/v1/sessions/${meeting.session}/close`)
  expect(coded(await own(2))).toEqual([409, 'session-closed'])
  expect((await object('secretariat', { text: '漏计。', by: no(2) })).status).toBe(201)
})
