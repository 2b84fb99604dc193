import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { clock } from '../../functions/store/clock.ts'
import { db, type Operation } from '../../functions/store/db.ts'
import { aMeeting, type Meeting, majority } from '../support/meeting.ts'
import { mistakes, onBehalfOf, plant } from '../support/mistakes.ts'
import { mishaps, unreliable } from '../support/unreliable.ts'
import { type Told, violations } from '../support/vote-checker.ts'
import { election, opinion, type Said, type VoteKind, type Way } from '../support/vote-kinds.ts'
import { type Answer, newWorld, useTable, type World } from '../support/world.ts'

useTable()
const present = 5
let world: World
let meeting: Meeting
let [voters, absent]: [string[], string] = [[], '']
beforeAll(async () => {
  world = await newWorld()
})
beforeEach(async () => {
  meeting = await aMeeting(world, { seats: present + 1, present })
  voters = meeting.members.slice(0, present)
  absent = meeting.members[present] ?? ''
})
const { now } = clock
afterEach(() => {
  clock.now = now
  vi.restoreAllMocks()
})

/** What somebody sends for a seat, by one of the ways to vote. The last seat is of who was not present. */
const anAttempt = fc.record({
  seat: fc.nat(present),
  way: fc.nat(),
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
  /** What happens to requests on the wire, below all that; the store sends again what may have been lost. */
  mishaps: fc.dictionary(fc.nat(80).map(String), fc.constantFrom(...mishaps), { maxKeys: 6 }),
})
type History = typeof aHistory extends fc.Arbitrary<infer T> ? T : never
type Attempt = History['attempts'][number]

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
  vi.spyOn(Math, 'random').mockReturnValue(0.05)
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

const table = async (motion: object): Promise<string> =>
  (await world.post(`/v1/sessions/${meeting.session}/motions`, motion)).body.id
const close = (poll: string) => world.post(`/v1/polls/${poll}/close`)
async function send(poll: string, kind: VoteKind, { seat, way, by }: Attempt): Promise<Told> {
  const memberNo = voters[seat] ?? absent
  const ways = kind.ways(voters)
  const { sent, choice } = ways[way % ways.length] as Way
  const { status, body } = await onBehalfOf.run('voter', () =>
    by === 'member'
      ? world.post(`/v1/polls/${poll}/ballot`, sent, world.memberToken(memberNo))
      : world.put(`/v1/polls/${poll}/ballots/${memberNo}`, { ...sent, reason: '手机没电' }),
  )
  return { choice, memberNo, status, type: body?.type }
}

const happened = (kind: VoteKind) => async (scheduler: fc.Scheduler, history: History) => {
  const [motion, next] = [await table(kind.motion(voters)), await table(opinion.motion(voters))]
  const { body: opened } = await world.post(`/v1/motions/${motion}/polls`, history.timed ? { seconds: 3 } : {})
  const poll: string = opened.id
  const all = () => Promise.all(history.attempts.map((attempt) => send(poll, kind, attempt)))

  const reliable = unreliable((turn) => history.mishaps[turn])
  const way = onTheWay(scheduler, history)
  const [told, closed, another, amended] = await scheduler
    .waitFor(
      Promise.all([
        all(),
        Promise.all([close(poll), close(poll)]),
        world.post(`/v1/motions/${next}/polls`),
        world.patch(`/v1/motions/${motion}`, { majority: [{ of: 'seats', cmp: 'gte', num: 1, den: 1 }] }),
      ]),
    )
    .finally(reliable)
  way.arrived()

  const { body: result } = await close(poll)
  const late = await all()
  const again = [await close(poll), await world.get(`/v1/polls/${poll}/result`)]
  for (const { status, body } of [...closed, ...again]) if (status < 500) expect([status, body]).toEqual([200, result])
  expect([409, 500, 503]).toContain(amended.status)

  const { body: list } = await world.get(`/v1/polls/${poll}/ballots`)
  const stands = new Map<string, string>(
    list.items.map((one: Said & { memberNo: string }) => [one.memberNo, kind.said(one)]),
  )
  const counted = kind.counted(result)
  const found = violations([...told, ...late], { voters, stands, counted, figures: kind.figures })
  expect(found).toEqual({ lost: [], doubled: [], madeUp: [] })
  const said = voters.map((memberNo) => stands.get(memberNo) ?? '')
  expect(kind.decided(result)).toEqual(kind.decides(said, voters))
  const standing = [...stands.values()].filter((choice) => choice !== 'not-voted').length
  const byClerk = list.items.filter((one: { by: string | null }) => one.by === 'clerk').length
  expect(result.counts).toMatchObject({ returned: standing, notVoted: present + 1 - standing, byClerk })
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
  else if (asked.status < 500) expect(asked.body.type).toBe('another-poll-open')
  if (held.openPoll !== undefined) await close(held.openPoll)
}

/** As many as are asked for; a few where all of the tests run. Where one fails, what to call it with again is printed. */
const seeds = Number(process.env.FAULT_SEEDS ?? 10)
const kinds = { 'a motion': opinion, 'an election': election }

test.each(Object.entries(kinds))(
  `%s: whatever way requests and answers cross and are lost, in ${seeds} histories: nothing acknowledged is lost, doubled or made up; a result never changes and is that of the ballots`,
  async (_, kind) => {
    await fc.assert(fc.asyncProperty(aScheduler, aHistory, happened(kind)), { numRuns: seeds, endOnFailure: true })
  },
  30_000 + seeds * 3000,
)

const planted = Object.entries(kinds).flatMap(([on, kind]) =>
  Object.entries(mistakes).map(([name, mistake]) => [on, name, kind, mistake] as const),
)
test.each(planted)(
  '%s: the checker sees it where %s',
  async (_, __, kind, mistake) => {
    const broken = async (scheduler: fc.Scheduler, history: History) => {
      const mended = plant(mistake)
      await happened(kind)(scheduler, history).finally(mended)
    }
    const { failed, errorInstance, numRuns } = await fc.check(fc.asyncProperty(aScheduler, aHistory, broken), {
      numRuns: 100,
      endOnFailure: true,
      seed: 1,
    })
    console.log(`seen in history ${numRuns}`)
    expect([failed, String(errorInstance)]).toEqual([true, expect.stringMatching(/lost: \[/)])
  },
  120_000,
)
