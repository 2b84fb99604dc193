import fc from 'fast-check'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { clock } from '../../functions/store/clock.ts'
import { db, type Operation } from '../../functions/store/db.ts'
import { aMeeting, type Meeting, majority } from '../support/meeting.ts'
import { type Answer, newWorld, useTable, type World } from '../support/world.ts'

useTable()
const present = 5
let world: World
let meeting: Meeting
let [voters, absent]: [string[], string] = [[], '']
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: present + 1, present })
  voters = meeting.members.slice(0, present)
  absent = meeting.members[present] ?? ''
})
afterEach(() => vi.restoreAllMocks())

/** What somebody sends for a seat; the last seat is of who was not present. */
interface Attempt {
  seat: number
  choice: 'for' | 'against' | 'abstain'
  by: 'member' | 'clerk'
}
const anAttempt: fc.Arbitrary<Attempt> = fc.record({
  seat: fc.nat(present),
  choice: fc.constantFrom('for', 'against', 'abstain'),
  by: fc.constantFrom('member', 'member', 'clerk'),
})
const aHistory = fc.record({
  attempts: fc.array(anAttempt, { minLength: 4, maxLength: 12 }),
  timed: fc.boolean(),
  /** How often each ballot on its way to the register is overtaken before it has its turn. */
  overtaken: fc.array(fc.nat(120), { minLength: 12, maxLength: 12 }),
  /** The requests to the database whose answers are lost, and those before which two seconds pass: caches and polls run out. */
  lost: fc.uniqueArray(fc.nat(60), { maxLength: 2 }),
  waits: fc.uniqueArray(fc.nat(60), { maxLength: 3 }),
})
type History = typeof aHistory extends fc.Arbitrary<infer T> ? T : never

/** Requests that the database has and has not answered yet. */
let inHand = 0
/** One at a time: what was let go is through, and what follows from it is back in the queue, before anything else is let go. */
const aScheduler = fc.scheduler({
  act: async (letGo) => {
    await letGo()
    do await new Promise((done) => setImmediate(done))
    while (inHand > 0)
  },
})

const isBallot = (operation: Operation, input: { Item?: { by?: string } }) =>
  operation === 'PutItem' && input.Item?.by !== 'close'

/** Sends every request to the database, and every answer back, when the scheduler says so; loses some answers, lets time pass. */
function onTheWay(scheduler: fc.Scheduler, { lost, waits, overtaken }: History) {
  const { ask } = db
  const [begun, now] = [performance.now.bind(performance), clock.now]
  let [requests, ballots, passed] = [0, 0, 0]
  vi.spyOn(performance, 'now').mockImplementation(() => begun() + passed)
  clock.now = () => new Date(now().getTime() + passed)
  vi.spyOn(console, 'error').mockReturnValue()
  const spy = vi.spyOn(db, 'ask').mockImplementation((async (operation: Operation, input: object) => {
    const turn = requests++
    if (waits.includes(turn)) passed += 2000
    const steps = isBallot(operation, input) ? (overtaken[ballots++] ?? 0) : 0
    for (let step = 0; step <= steps; step++) await scheduler.schedule(Promise.resolve(), 'request')
    inHand++
    const answer = await ask(operation, input as never).finally(() => inHand--)
    await scheduler.schedule(Promise.resolve(), 'answer')
    if (lost.includes(turn)) throw new Error('the answer was lost')
    return answer
  }) as never)
  return {
    arrived: () => {
      spy.mockRestore()
      passed += 2000
    },
    over: () => {
      clock.now = now
      vi.restoreAllMocks()
    },
  }
}

const table = async () =>
  (
    await world.post(`/v1/sessions/${meeting.session}/motions`, {
      kind: 'general',
      method: 'open',
      text: '甲',
      majority,
    })
  ).body.id
const close = (poll: string) => world.post(`/v1/polls/${poll}/close`)
const memberOf = ({ seat }: Attempt) => voters[seat] ?? absent
const send = (poll: string, attempt: Attempt) =>
  attempt.by === 'member'
    ? meeting.vote(poll, memberOf(attempt), attempt.choice)
    : world.put(`/v1/polls/${poll}/ballots/${memberOf(attempt)}`, { choice: attempt.choice, reason: '手机没电' })

interface Told {
  attempt: Attempt
  answer: Answer
}
const isCounted = ({ answer }: Told) => answer.status === 200 || answer.status === 201
const codeOf = ({ answer }: Told) => answer.body?.type

/** What every answer about one seat promised, against what stands in it in the end. */
function keepsItsWord(told: Told[], stands: string) {
  for (const one of told) {
    if (isCounted(one)) expect(stands).toBe(one.attempt.choice)
    else if (codeOf(one) === 'poll-closed') expect(stands).toBe('not-voted')
    else if (codeOf(one) === 'already-voted') expect(['not-voted', one.attempt.choice]).not.toContain(stands)
    else expect(one.answer.status).toBe(500)
  }
  expect(told.filter(({ answer }) => answer.status === 201).length).toBeLessThanOrEqual(1)
  const possible = told
    .filter((one) => isCounted(one) || one.answer.status === 500)
    .map(({ attempt }) => attempt.choice)
  expect(['not-voted', ...possible]).toContain(stands)
}

async function happened(scheduler: fc.Scheduler, history: History) {
  const [motion, next] = [await table(), await table()]
  const { body: opened } = await world.post(`/v1/motions/${motion}/polls`, history.timed ? { seconds: 3 } : {})
  const poll: string = opened.id
  const all = async () =>
    Promise.all(history.attempts.map(async (attempt) => ({ attempt, answer: await send(poll, attempt) })))

  const way = onTheWay(scheduler, history)
  const [told, closed, another, amended] = await scheduler.waitFor(
    Promise.all([
      all(),
      Promise.all([close(poll), close(poll)]),
      world.post(`/v1/motions/${next}/polls`),
      world.patch(`/v1/motions/${motion}`, { majority: [{ of: 'seats', cmp: 'gte', num: 1, den: 1 }] }),
    ]),
  )
  way.arrived()

  const { body: result } = await close(poll)
  const late = await all()
  const again = [await close(poll), await world.get(`/v1/polls/${poll}/result`)]
  for (const { status, body } of [...closed, ...again])
    if (status !== 500) expect([status, body]).toEqual([200, result])
  expect([409, 500]).toContain(amended.status)

  const { body: list } = await world.get(`/v1/polls/${poll}/ballots`)
  const stands = new Map<string, string>(list.items.map((one: Record<string, string>) => [one.memberNo, one.choice]))
  for (const memberNo of voters) {
    const about = [...told, ...late].filter(({ attempt }) => memberOf(attempt) === memberNo)
    keepsItsWord(about, stands.get(memberNo) ?? '')
  }
  for (const one of [...told, ...late].filter(({ attempt }) => memberOf(attempt) === absent))
    expect([403, 500]).toContain(one.answer.status)
  expect(stands.get(absent)).toBe('not-voted')

  const count = (choice: string) => [...stands.values()].filter((one) => one === choice).length
  const cast = { for: count('for'), against: count('against'), abstain: count('abstain') }
  const byClerk = list.items.filter((one: { by: string | null }) => one.by === 'clerk').length
  expect(result.counts).toMatchObject({
    ...cast,
    notVoted: count('not-voted'),
    returned: 6 - count('not-voted'),
    byClerk,
  })
  expect((await world.get(`/v1/motions/${motion}`)).body).toMatchObject({
    status: result.status,
    polls: [poll],
    majority,
  })

  await onePollAtATime(next, another)
  way.over()
}

/** The poll that somebody wanted to open meanwhile is the session's open one, or there is none. */
async function onePollAtATime(motion: string, asked: Answer) {
  const { body: held } = await world.get(`/v1/sessions/${meeting.session}`)
  const { body: on } = await world.get(`/v1/motions/${motion}`)
  expect(on.polls).toEqual(held.openPoll === undefined ? [] : [held.openPoll])
  if (asked.status === 201) expect(held.openPoll).toBe(asked.body.id)
  else expect([500, 'another-poll-open']).toContain(asked.status === 500 ? 500 : asked.body.type)
  if (held.openPoll !== undefined) await close(held.openPoll)
}

test('whatever way requests and answers cross: what was acknowledged is counted as it was, once; what was refused is not; a result never changes', async () => {
  await fc.assert(fc.asyncProperty(aScheduler, aHistory, happened), { numRuns: 40, endOnFailure: true })
})
