import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Register } from '../../../functions/domain/ballot.ts'
import { shardOf } from '../../../functions/domain/ballot.ts'
import { close, closeOrBegin } from '../../../functions/store/closes.ts'
import { db, type Operation } from '../../../functions/store/db.ts'
import { query } from '../../../functions/store/items.ts'
import { keys } from '../../../functions/store/keys.ts'
import { type Act, logAbout } from '../../../functions/store/log.ts'
import { type PollState, poll as readPoll } from '../../../functions/store/polls.ts'
import { result } from '../../../functions/store/results.ts'
import { put, transact } from '../../../functions/store/transact.ts'
import { aMeeting, type Meeting } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
let how: Act
beforeAll(async () => {
  world = await newWorld()
  how = { association: world.association, by: 'secretariat', at: '2026-01-05T02:03:04.567Z' }
})
beforeEach(async () => {
  meeting = await aMeeting(world, { seats: 5, present: 4 })
})
afterEach(() => vi.restoreAllMocks())

const no = (at: number) => meeting.members[at] ?? ''
const state = (poll: string) => readPoll(world.association, poll)
const alter = async (poll: string, parts: Partial<PollState>) =>
  transact([put(keys.poll(world.association, poll), { ...(await state(poll)), ...parts })])
const logged = async (about: string) =>
  (await logAbout(world.association, about, 10)).map(({ move, about, by, at, details }) => ({
    move,
    about,
    by,
    at,
    details,
  }))

/** How often each operation is asked of the database while something is done. */
async function asked(during: () => Promise<unknown>): Promise<Partial<Record<Operation, number>>> {
  const spy = vi.spyOn(db, 'ask')
  await during()
  const counts: Partial<Record<Operation, number>> = {}
  for (const [operation] of spy.mock.calls) counts[operation] = (counts[operation] ?? 0) + 1
  spy.mockRestore()
  return counts
}

/** What stands in the registers of a poll, all shards of it, by member number. */
async function registersOf(poll: string): Promise<Map<string, Register>> {
  const { shards } = await state(poll)
  const found = new Map<string, Register>()
  for (const memberNo of meeting.members) {
    const { pk, sk } = keys.ballot(world.association, poll, shardOf(memberNo, shards), memberNo)
    const [register] = await query<Register>(pk, { begins: sk })
    if (register) found.set(memberNo, register)
  }
  return found
}

test('a close leaves a mark with its instant, and says in the log what it did and what came of it', async () => {
  const poll = await meeting.poll()
  await meeting.vote(poll, no(0), 'for')
  const found = await close(how, poll)
  expect(await state(poll)).toMatchObject({ status: 'closed', closedAt: how.at })
  expect(found).toMatchObject({ poll, closedAt: how.at, status: 'lost' })
  const { motion, session } = await state(poll)
  const by = { by: 'secretariat', at: how.at }
  expect((await logged(poll)).slice(-2)).toEqual([
    { ...by, move: 'begin-close', about: [poll, motion], details: undefined },
    {
      ...by,
      move: 'close-poll',
      about: [poll, motion, session],
      details: { status: 'lost', digest: found.digest },
    },
  ])
})

test('the log says whether what was decided took effect', async () => {
  const entrant = { memberNo: 'new1', name: '新人', unit: '某单位', constituency: 'university' }
  const change = (memberNo: string) => ({
    kind: 'roster-change',
    changes: [{ op: 'replace', out: memberNo, in: entrant }],
  })
  const carried = async (motion: object) => {
    const poll = await meeting.poll(motion)
    for (const at of [0, 1, 2]) await meeting.vote(poll, no(at), 'for')
    const { digest } = await close(how, poll)
    return { digest, details: (await logged(poll)).at(-1)?.details }
  }
  const refused = await carried(change('nobody'))
  expect(refused.details).toEqual({ status: 'carried', digest: refused.digest, effect: 'refused' })
  const applied = await carried(change(no(4)))
  expect(applied.details).toEqual({ status: 'carried', digest: applied.digest, effect: 'applied' })
})

test('hands that nobody counted are not closed: the refusal names the poll, and it stays open', async () => {
  const poll = await meeting.poll({ method: 'hands' })
  await expect(close(how, poll)).rejects.toMatchObject({ code: 'not-counted', values: { poll } })
  expect((await state(poll)).status).toBe('open')
})

test('counted hands are closed without a register for anybody', async () => {
  const poll = await meeting.poll({ method: 'hands' })
  await world.put(`/v1/polls/${poll}/count`, { for: 3, against: 1, abstain: 0 })
  expect((await asked(() => close(how, poll))).PutItem).toBeUndefined()
  expect(await registersOf(poll)).toEqual(new Map())
  expect(await result(world.association, poll)).toMatchObject({ status: 'carried', counts: { for: 3 } })
})

test('the seal puts one item for each seat that has none, and touches no ballot', async () => {
  const poll = await meeting.poll()
  await meeting.vote(poll, no(0), 'for')
  await meeting.vote(poll, no(2), 'against')
  const before = await registersOf(poll)
  expect((await asked(() => close(how, poll))).PutItem).toBe(2)
  const after = await registersOf(poll)
  for (const [memberNo, register] of before) expect(after.get(memberNo)).toEqual(register)
  for (const memberNo of [no(1), no(3)])
    expect(after.get(memberNo)).toMatchObject({
      choice: 'not-voted',
      by: 'close',
      at: expect.stringMatching(/^20.*Z$/),
    })
  expect([...after.keys()]).not.toContain(no(4))
})

test('registers spread over many shards are all read before anything is sealed', async () => {
  const poll = await meeting.poll()
  await alter(poll, { shards: 7 })
  const shards = meeting.members.map((memberNo) => shardOf(memberNo, 7))
  expect(new Set(shards).size).toBeGreaterThan(1)
  const cast = (memberNo: string) => keys.ballot(world.association, poll, shardOf(memberNo, 7), memberNo)
  const ballot: Register = { choice: 'for', by: 'member', at: how.at }
  await transact([0, 1, 2, 3].map((at) => put(cast(no(at)), ballot)))
  expect((await asked(() => close(how, poll))).PutItem).toBeUndefined()
  expect(await result(world.association, poll)).toMatchObject({ counts: { for: 4 } })
})

test('however many seats are sealed, 64 of the puts are on their way at once and no more', async () => {
  const many = await aMeeting(world, { seats: 80, present: 80 })
  const poll = await many.poll()
  const ask = db.ask.bind(db)
  const puts = { now: 0, most: 0, all: 0 }
  vi.spyOn(db, 'ask').mockImplementation(async (operation, input) => {
    if (operation !== 'PutItem') return ask(operation, input as never)
    puts.all += 1
    puts.most = Math.max(puts.most, ++puts.now)
    return ask(operation, input as never).finally(() => puts.now--)
  })
  await close(how, poll)
  expect(puts).toEqual({ now: 0, most: 64, all: 80 })
})

test('a poll that is closed is answered with its result by one read, and nothing is sealed again', async () => {
  const poll = await meeting.poll()
  const first = await close(how, poll)
  let again: unknown
  const counts = await asked(async () => {
    again = await close({ ...how, at: '2026-01-06T00:00:00.000Z' }, poll)
  })
  expect(again).toMatchObject(first)
  expect(counts).toEqual({ GetItem: 1 })
})

test('a poll of 20,000 seats is closed at once', async () => {
  const poll = await meeting.poll()
  await alter(poll, { electorate: { ...(await state(poll)).electorate, entitled: 20_000 } })
  expect(await closeOrBegin(how, poll)).toMatchObject({ poll })
  expect((await state(poll)).status).toBe('closed')
})

test('the close of a larger one is begun, by whoever asks first, and finished by another; then its result is the answer', async () => {
  const poll = await meeting.poll()
  await alter(poll, { electorate: { ...(await state(poll)).electorate, entitled: 20_001 } })
  expect(await closeOrBegin(how, poll)).toBeUndefined()
  expect(await state(poll)).toMatchObject({ status: 'closing', closedAt: how.at })
  expect(await result(world.association, poll)).toBeUndefined()
  expect(await registersOf(poll)).toEqual(new Map())

  const later = { ...how, at: '2026-01-05T09:00:00.000Z' }
  expect(await closeOrBegin(later, poll)).toBeUndefined()
  expect(await state(poll)).toMatchObject({ status: 'closing', closedAt: how.at })
  const found = await close(later, poll)
  expect(found.closedAt).toBe(how.at)
  const counts = await asked(async () => expect(await closeOrBegin(later, poll)).toMatchObject(found))
  expect(counts).toEqual({ GetItem: 2 })
})
