import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startTimers } from '../../../bin/local/timers.ts'
import { pollsDue } from '../../../functions/jobs/polls-due.ts'
import { woken } from '../../../functions/jobs/woken.ts'
import { clock } from '../../../functions/store/clock.ts'
import { waker } from '../../../functions/store/wakes.ts'
import { aMeeting, type Meeting, majority } from '../../support/meeting.ts'
import { type Answer, newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 4, present: 3, quorum: { of: 'entitled', cmp: 'gt', num: 1, den: 2 } })
})
beforeEach(() => void vi.spyOn(console, 'log').mockReturnValue())
afterEach(() => {
  vi.restoreAllMocks()
  waker.wake = async () => {}
})

const coded = ({ status, body }: Answer) => [status, body.type]
const at = (seconds: number) => new Date(Date.now() + seconds * 1000)
const later = (seconds: number) => void vi.spyOn(clock, 'now').mockReturnValue(at(seconds))
const no = (index: number) => meeting.members[index] ?? ''
const message = (poll: string) => ({ messageId: poll, body: JSON.stringify({ association: world.association, poll }) })
const poll = async (id: string) => (await world.get(`/v1/polls/${id}`)).body
const moves = async (id: string): Promise<string[]> =>
  (await world.get(`/v1/log?about=${id}`)).body.items.map(({ move }: { move: string }) => move)

const table = async (): Promise<string> => {
  const motion = { kind: 'general', method: 'open', text: '同意。', majority }
  return (await world.post(`/v1/sessions/${meeting.session}/motions`, motion)).body.id
}
const open = async (when: object, motion?: string) => world.post(`/v1/motions/${motion ?? (await table())}/polls`, when)
const opened = async (when: object): Promise<string> => (await open(when)).body.id
const soon = () => ({ opensAt: at(60).toISOString(), seconds: 60 })

/** Measures how late a bare timer of this process comes at the worst, in milliseconds; what it answers ends it and tells. */
function lag(): () => number {
  const every = 20
  let due = Date.now() + every
  let worst = 0
  const timer = setInterval(() => {
    worst = Math.max(worst, Date.now() - due)
    due = Date.now() + every
  }, every)
  return () => {
    clearInterval(timer)
    return worst
  }
}

test('by timers a scheduled poll opens and closes within a second of its time, beside what bare timers are late', async () => {
  const timers = startTimers()
  const lateness = lag()
  const { body } = await open({ opensAt: at(2).toISOString(), seconds: 1 })
  await vi.waitFor(async () => expect((await poll(body.id)).status).toBe('closed'), { timeout: 15_000, interval: 100 })
  timers.stop()
  const inTime = 1000 + Math.min(4000, 4 * lateness())
  const { opensAt, closesAt, closedAt } = await poll(body.id)
  const late = (is: string, meant: string) => Date.parse(is) - Date.parse(meant)
  for (const one of [late(opensAt, body.opensAt), late(closedAt, closesAt)]) {
    expect(one).toBeGreaterThanOrEqual(0)
    expect(one).toBeLessThan(inTime)
  }
})

test('a timer is set for the very instant it is asked for, however busy the machine', async () => {
  const now = at(0)
  vi.spyOn(clock, 'now').mockReturnValue(now)
  const set = vi.spyOn(globalThis, 'setTimeout')
  const timers = startTimers()
  await waker.wake(
    { association: world.association, poll: '0'.repeat(32) },
    new Date(now.getTime() + 60_000).toISOString(),
  )
  timers.stop()
  expect(set.mock.calls.map(([, wait]) => wait)).toEqual([60_000])
})

test('a message that comes early is sent again, for the same instant, and changes nothing', async () => {
  const id = await opened({ seconds: 60 })
  const wake = vi.spyOn(waker, 'wake')
  expect(await woken({ Records: [message(id)] })).toEqual({ batchItemFailures: [] })
  const { status, closesAt } = await poll(id)
  expect([status, wake.mock.calls]).toEqual(['open', [[{ association: world.association, poll: id }, closesAt]]])
  await world.post(`/v1/polls/${id}/close`)
})

test('messages that come late, twice, and together with a hand close a poll once, with one result', async () => {
  const id = await opened({ seconds: 60 })
  await meeting.vote(id, no(0), 'for')
  later(600)
  const [byHand] = await Promise.all([
    world.post(`/v1/polls/${id}/close`),
    woken({ Records: [message(id), message(id)] }),
    pollsDue(),
  ])
  await woken({ Records: [message(id)] })
  expect((await world.get(`/v1/polls/${id}/result`)).body).toEqual(byHand.body)
  expect((await moves(id)).filter((move) => move === 'close-poll').length).toBe(1)
})

test('a message for what is not there fails alone, and comes again', async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue()
  const id = await opened({ seconds: 60 })
  later(61)
  const lost = message('0'.repeat(32))
  expect(await woken({ Records: [lost, message(id)] })).toEqual({
    batchItemFailures: [{ itemIdentifier: lost.messageId }],
  })
  expect([(await poll(id)).status, errors.mock.calls.length]).toEqual(['closed', 1])
})

test('a waker that fails is loud, and the poll is open all the same', async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue()
  waker.wake = async () => Promise.reject(new Error('no queue'))
  const answer = await open({ seconds: 60 })
  expect([answer.status, answer.body.status]).toEqual([201, 'open'])
  expect(errors.mock.calls.map(([line]) => JSON.parse(line).poll)).toEqual([answer.body.id])
  await world.post(`/v1/polls/${answer.body.id}/close`)
})

test('a scheduled poll takes no ballot, opens once with who is there then, and takes them', async () => {
  const id = await opened(soon())
  expect(await poll(id)).toMatchObject({ status: 'scheduled', round: 1, electorate: { present: 3 } })
  expect(coded(await meeting.vote(id, no(0), 'for'))).toEqual([409, 'poll-not-open'])
  expect(coded(await world.post(`/v1/polls/${id}/close`))).toEqual([409, 'poll-not-open'])
  await world.put(`/v1/sessions/${meeting.session}/attendance/${no(3)}`, { status: 'present' })
  later(61)
  await Promise.all([woken({ Records: [message(id), message(id)] }), pollsDue()])
  expect(await poll(id)).toMatchObject({
    status: 'open',
    electorate: { present: 4 },
    opensAt: clock.now().toISOString(),
  })
  expect((await moves(id)).filter((move) => move === 'open-poll').length).toBe(1)
  expect((await meeting.vote(id, no(3), 'for')).status).toBe(201)
  await world.put(`/v1/sessions/${meeting.session}/attendance/${no(3)}`, { status: 'left' })
  expect((await world.post(`/v1/polls/${id}/close`)).body.counts).toMatchObject({ present: 4, for: 1, notVoted: 3 })
})

test('where the quorum is gone it does not open, says why, and is not tried again; its motion is free', async () => {
  const motion = await table()
  const { body } = await open(soon(), motion)
  const mark = (status: string) =>
    world.put(`/v1/sessions/${meeting.session}/attendance`, { items: [0, 1].map((i) => ({ memberNo: no(i), status })) })
  await mark('left')
  later(61)
  await pollsDue()
  await mark('present')
  await pollsDue()
  const { status, notOpened } = await poll(body.id)
  expect([status, notOpened.code, notOpened.reason]).toEqual([
    'refused',
    'quorum-not-met',
    expect.stringContaining('须3人'),
  ])
  expect(await moves(motion)).toContain('refuse-poll')
  const waiting = async () => (await world.get(`/v1/motions/${motion}`)).body.notOpened
  expect(await waiting()).toEqual(notOpened)
  for (const page of ['votes', `votes/${motion}`]) {
    const { text } = await world.get(`/cockpit/${meeting.session}/${page}`)
    expect(text).toMatch(/定时的表决没有开始：.*须3人.*重新定时/s)
  }
  const { body: byHand } = await open({}, motion)
  expect(byHand).toMatchObject({ status: 'open', round: 1 })
  expect(await waiting()).toBeUndefined()

  const blocked = await opened({ ...soon(), opensAt: at(120).toISOString() })
  later(121)
  await pollsDue()
  expect((await poll(blocked)).notOpened.code).toBe('another-poll-open')
  await world.post(`/v1/polls/${byHand.id}/close`)
})

test('a motion on which a poll is scheduled is neither altered nor withdrawn before that is cancelled', async () => {
  const motion = await table()
  const { body } = await open(soon(), motion)
  for (const patch of [{ text: '改。' }, { method: 'hands' }, { status: 'withdrawn' }])
    expect(coded(await world.patch(`/v1/motions/${motion}`, patch))).toEqual([409, 'poll-scheduled'])
  await world.post(`/v1/polls/${body.id}/cancel`)
  expect((await world.patch(`/v1/motions/${motion}`, { status: 'withdrawn' })).status).toBe(200)
})

test('no poll is scheduled that ends beyond the year 9999', async () => {
  expect(coded(await open({ opensAt: '9999-12-31T23:59:59Z', seconds: 60 }))).toEqual([400, 'invalid'])
})

test('an opening that was missed by more than ten minutes is not made up for', async () => {
  const id = await opened(soon())
  later(60 + 601)
  await pollsDue()
  expect((await poll(id)).notOpened.code).toBe('opening-missed')
})

test('until it opens it can be cancelled, once; and no other poll comes before it on its motion', async () => {
  const motion = await table()
  const { body } = await open(soon(), motion)
  for (const when of [{}, soon()]) expect(coded(await open(when, motion))).toEqual([409, 'poll-scheduled'])
  const cancel = (id: string) => world.post(`/v1/polls/${id}/cancel`)
  for (const _ of [1, 2]) expect((await cancel(body.id)).body.status).toBe('cancelled')
  expect((await moves(body.id)).filter((move) => move === 'cancel-poll').length).toBe(1)
  later(61)
  await woken({ Records: [message(body.id)] })
  expect((await poll(body.id)).status).toBe('cancelled')
  const { body: byHand } = await open({}, motion)
  expect((await cancel(byHand.id)).body).toMatchObject({ type: 'not-allowed-now', allowed: ['close'] })
  await world.post(`/v1/polls/${byHand.id}/close`)
})

test.each([
  ['an opening in the past', { opensAt: '2020-01-01T00:00:00Z' }],
  ['an end before the opening', { opensAt: '2999-01-02T00:00:00Z', closesAt: '2999-01-01T00:00:00Z' }],
  ['two ends', { seconds: 1, closesAt: '2999-01-01T00:00:00Z' }],
])('%s is refused', async (_, when) => {
  expect(coded(await open(when))).toEqual([400, 'invalid'])
})
