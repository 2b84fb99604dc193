import { type CheckIn, type Claim, checkInOf, stillGathering, type WaitingCheckIn } from '../domain/check-in.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Session } from '../domain/session.ts'
import { mark, marks, rosterOf } from './attendances.ts'
import { countTry } from './check-in-tries.ts'
import { instant } from './clock.ts'
import { query, read } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { member, membersByNo } from './members.ts'
import { session } from './sessions.ts'
import { decided, put } from './transact.ts'

/** What a member claimed last, and what was noted of them. */
const claimAndMark = (a: string, sessionId: string, memberNo: string) =>
  Promise.all([read<Claim>(keys.checkIn(a, sessionId, memberNo)), mark(a, sessionId, memberNo)])

/** How a member's check-in stands; undefined where they have not checked in, or it was judged since. */
export async function checkInBy(a: string, sessionId: string, memberNo: string): Promise<CheckIn | undefined> {
  return checkInOf(sessionId, ...(await claimAndMark(a, sessionId, memberNo)))
}

/** How a member's check-in stands after a call, and whether it was this call that made it. */
interface CheckedIn {
  checkIn: CheckIn
  first: boolean
}

/**
 * Checks a member in by the code on the screen: a claim that suggests their presence, once. Whoever is present already, or waits
 * to be, is left as they are, whatever code they sent. Refuses a session in which nobody gathers, a try too many, a wrong code.
 */
export const checkInByCode = (how: Act, sessionId: string, memberNo: string, isRight: boolean): Promise<CheckedIn> =>
  checkIn(how, sessionId, memberNo, async () => {
    await countTry(how.association, sessionId, memberNo)
    if (!isRight) throw new Refusal('wrong-code')
  })

/** Checks somebody in whom the secretariat's desk saw: likewise a claim, once, without a code. Refuses a session in which nobody gathers. */
export const checkInAtDesk = (how: Act, sessionId: string, memberNo: string): Promise<CheckedIn> =>
  checkIn(how, sessionId, memberNo, async () => {})

async function checkIn(how: Act, sessionId: string, memberNo: string, judge: () => Promise<void>): Promise<CheckedIn> {
  const a = how.association
  const [of] = await Promise.all([session(a, sessionId), member(a, memberNo)])
  stillGathering(of)
  const before = await checkInBy(a, sessionId, memberNo)
  if (before) return { checkIn: before, first: false }
  await judge()
  return decided(() => claim(how, sessionId, memberNo))
}

async function claim(how: Act, sessionId: string, memberNo: string): Promise<CheckedIn> {
  const [earlier, noted] = await claimAndMark(how.association, sessionId, memberNo)
  const meanwhile = checkInOf(sessionId, earlier, noted)
  if (meanwhile) return { checkIn: meanwhile, first: false }
  const at = instant()
  await act(how, [put(keys.checkIn(how.association, sessionId, memberNo), { ...earlier, memberNo, at })], {
    about: [sessionId, memberNo],
    move: 'check-in',
  })
  return { checkIn: { session: sessionId, memberNo, status: 'waiting', at }, first: true }
}

/** Who checked in to a session and is not marked yet, the first who came first. */
export async function waitingIn(a: string, of: Session): Promise<WaitingCheckIn[]> {
  const [claims, noted, { seats }] = await Promise.all([
    query<Claim>(keys.checkIn(a, of.id, '').pk, { begins: keys.checkIn(a, of.id, '').sk }),
    marks(a, of.id),
    rosterOf(a, of),
  ])
  const markOf = new Map(noted.map((one) => [one.memberNo, one]))
  const seatOf = new Map(seats.map((seat) => [seat.memberNo, seat]))
  const waiting = claims
    .filter((claim) => checkInOf(of.id, claim, markOf.get(claim.memberNo))?.status === 'waiting')
    .sort((one, other) => (one.at < other.at ? -1 : 1))
  const unseated = waiting.map(({ memberNo }) => memberNo).filter((memberNo) => !seatOf.has(memberNo))
  const people = await membersByNo(a, unseated)
  return waiting.map(({ memberNo, at }) => {
    const { name = '', constituency = '' } = seatOf.get(memberNo) ?? people.get(memberNo) ?? {}
    return { memberNo, name, constituency, observer: !seatOf.has(memberNo), at }
  })
}
