import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { pollsDue } from '../../../functions/jobs/polls-due.ts'
import { clock, instant } from '../../../functions/store/clock.ts'
import { keys } from '../../../functions/store/keys.ts'
import { poll as readPoll } from '../../../functions/store/polls.ts'
import { drop, put, transact } from '../../../functions/store/transact.ts'
import { aMeeting, type Meeting, majority } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
})
beforeEach(async () => {
  meeting = await aMeeting(world, { seats: 4, present: 3 })
  vi.spyOn(console, 'log').mockReturnValue()
})
afterEach(() => vi.restoreAllMocks())

const later = (seconds: number) => {
  const then = new Date(Date.now() + seconds * 1000)
  vi.spyOn(clock, 'now').mockReturnValue(then)
}

const opened = async (method: string, until: object): Promise<string> => {
  const motion = { kind: 'general', method, text: '同意。', majority }
  const { body: on } = await world.post(`/v1/sessions/${meeting.session}/motions`, motion)
  return (await world.post(`/v1/motions/${on.id}/polls`, until)).body.id
}

const status = async (poll: string) => (await world.get(`/v1/polls/${poll}`)).body.status
const counts = async (poll: string) => (await world.get(`/v1/polls/${poll}/result`)).body.counts

/** The closing mark, and then nothing more: a close that died. */
async function beginClose(poll: string): Promise<void> {
  const current = await readPoll(world.association, poll)
  await transact([put(keys.poll(world.association, poll), { ...current, status: 'closing', closedAt: instant() })])
}

test('a poll whose time is up is closed, with every ballot counted and every other seat not voted', async () => {
  const poll = await opened('open', { seconds: 60 })
  await meeting.vote(poll, meeting.members[0] ?? '', 'for')
  later(61)
  await pollsDue()
  expect(await status(poll)).toBe('closed')
  expect(await counts(poll)).toMatchObject({ entitled: 4, for: 1, notVoted: 3 })
})

test.each([
  ['whose time is not up', { seconds: 60 }, 59],
  ['without an end', {}, 100_000],
])('a poll %s stays open', async (_, until, seconds) => {
  const poll = await opened('open', until)
  later(seconds)
  await pollsDue()
  expect(await status(poll)).toBe('open')
})

test('a show of hands waits for its count, and is no failure until then', async () => {
  const poll = await opened('hands', { seconds: 60 })
  later(61)
  await pollsDue()
  expect(await status(poll)).toBe('open')
  await world.put(`/v1/polls/${poll}/count`, { for: 3, against: 0, abstain: 0 })
  await pollsDue()
  expect(await counts(poll)).toMatchObject({ for: 3 })
})

test('a close that died is finished, and comes out as it would have', async () => {
  const poll = await opened('open', {})
  await meeting.vote(poll, meeting.members[1] ?? '', 'against')
  await beginClose(poll)
  later(11)
  await pollsDue()
  expect(await status(poll)).toBe('closed')
  expect(await counts(poll)).toMatchObject({ against: 1, notVoted: 3 })
})

test('a close that was begun a moment ago is left to whoever began it', async () => {
  const poll = await opened('open', {})
  await beginClose(poll)
  later(9)
  await pollsDue()
  expect(await status(poll)).toBe('closing')
})

test('two jobs at once close a poll once', async () => {
  const poll = await opened('open', { seconds: 60 })
  later(61)
  await Promise.all([pollsDue(), pollsDue()])
  const { body } = await world.get(`/v1/log?about=${poll}`)
  expect(body.items.filter(({ move }: { move: string }) => move === 'close-poll').length).toBe(1)
})

test('a poll that fails is loud and keeps no other from being closed', async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue()
  const lost = keys.unclosed('0-lost')
  await transact([put(lost, { association: world.association, poll: '0-lost' })])
  const poll = await opened('open', { seconds: 60 })
  later(61)
  await expect(pollsDue()).rejects.toThrow(/^1 of \d+ polls not opened or closed$/)
  expect(await status(poll)).toBe('closed')
  expect(errors.mock.calls.map(([line]) => JSON.parse(line).poll)).toEqual(['0-lost'])
  await transact([drop(lost)])
})
