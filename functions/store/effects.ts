import { electedBy, seatsTaken } from '../domain/elected.ts'
import type { Elected } from '../domain/election.ts'
import type { Member } from '../domain/member.ts'
import type { Effect, EffectResolution, Motion } from '../domain/motion.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Result } from '../domain/result.ts'
import type { RosterChange } from '../domain/roster-change.ts'
import { bodiesConcerned, type Changed, changed, type Misfit, type RosterDecision } from '../domain/roster-decision.ts'
import { misfitSentence } from '../words/misfits.ts'
import { association, languageOfRecord } from './associations.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { membersByNo } from './members.ts'
import { motion as readMotion } from './motions.ts'
import { type Roster, roster, switched, unswitched } from './rosters.ts'
import { session } from './sessions.ts'
import { decided, most, put, type Write } from './transact.ts'

/** What was decided, for which body, when. */
interface Decided {
  motion: Motion
  body: string
  at: string
}

interface Effected {
  effect: Effect | undefined
  writes: Write[]
}

/**
 * What a carried roster-change does, or an election for those it elects: the writes that switch the rosters and know the new
 * members, for the transaction that stores the result. If it does not fit the roster, nothing of it is done, and the effect says
 * why.
 */
export async function effectOf(how: Act, { motion, body, at }: Decided, result: Result): Promise<Effected> {
  const decision = { motion: motion.id, body, at }
  if (motion.kind === 'election') {
    const elected = electedBy(motion, result.poll)
    return elected.length > 0 ? seating(how, decision, motion, elected) : { effect: undefined, writes: [] }
  }
  if (motion.kind !== 'roster-change' || result.status !== 'carried') return { effect: undefined, writes: [] }
  return effectOfChanges(how, decision, motion.changes)
}

/** Gives those elected what the election fills. Somebody whom the association does not know can take no seat. */
async function seating(
  how: Act,
  decision: Omit<RosterDecision, 'bodies'>,
  { fills, candidates = [] }: Motion,
  elected: Elected[],
): Promise<Effected> {
  if (!fills) return { effect: undefined, writes: [] }
  const members = await membersByNo(
    how.association,
    elected.flatMap(({ memberNo }) => memberNo ?? []),
  )
  const { changes, misfits } = seatsTaken(fills, elected, { members, candidates }, decision.body)
  const { effect, writes } =
    misfits.length > 0
      ? await refusedEffect(how.association, decision.at, misfits)
      : await effectOfChanges(how, decision, changes)
  return { effect: effect && { ...effect, ...(elected[0] && { poll: elected[0].poll }) }, writes }
}

async function effectOfChanges(
  how: Act,
  decision: Omit<RosterDecision, 'bodies'>,
  changes: RosterChange[],
): Promise<Effected> {
  const a = how.association
  const full: RosterDecision = { ...decision, bodies: (await association(a)).bodies }
  const rosters = new Map<string, Roster>()
  for (const id of bodiesConcerned(changes, full)) rosters.set(id, await roster(a, id))

  const seats = new Map([...rosters].map(([id, { seats: held }]) => [id, held]))
  const after = changed(seats, changes, full)
  const coming = entrants(changes)
  const known = await membersByNo(
    a,
    coming.map(({ person }) => person.memberNo),
  )
  const others = otherPeople(coming, known, decision.body)
  if (!after.fits || others.length > 0)
    return refusedEffect(a, decision.at, [...(after.fits ? [] : after.misfits), ...others])

  const newcomers = new Set(coming.flatMap(({ person }) => (known.has(person.memberNo) ? [] : person.memberNo)))
  const crowd = crowding(changes, rosters.size + after.changes.size + newcomers.size, decision.body)
  if (crowd.length > 0) return refusedEffect(a, decision.at, crowd)

  const writes = await switching(how, rosters, after, decision)
  const people = new Map(coming.map(({ person }) => [person.memberNo, person]))
  for (const person of people.values())
    if (!known.has(person.memberNo)) writes.push(put(keys.member(a, person.memberNo), person))
  return { effect: { status: 'applied', at: decision.at, bodies: [...after.changes.keys()] }, writes }
}

/** What a transaction needs beside an effect: the result, its poll, motion and session, the log and a claim. */
const others = 10

/** The changes of a motion that takes more writes, of rosters and newcomers, than one transaction: every one of them, else none. */
function crowding(changes: RosterChange[], writes: number, body: string): Misfit[] {
  if (writes + others <= most) return []
  return changes.map((change, index) => ({
    change: index,
    code: 'too-many' as const,
    memberNo: memberOf(change),
    body: change.body ?? body,
  }))
}

const memberOf = (change: RosterChange) => ('in' in change ? change.in.memberNo : change.member)

/** The writes that switch the rosters that change, and hold the others that were judged by. */
async function switching(
  how: Act,
  rosters: ReadonlyMap<string, Roster>,
  after: Extract<Changed, { fits: true }>,
  { motion: by, at }: Pick<RosterDecision, 'motion' | 'at'>,
): Promise<Write[]> {
  const writes = [...rosters].map(async ([id, from]) => {
    const [seats, changes] = [after.seats.get(id), after.changes.get(id)]
    return seats && changes ? switched(how, from, { seats, by, changes, at }) : [unswitched(how.association, from)]
  })
  return (await Promise.all(writes)).flat()
}

const entrants = (changes: RosterChange[]) =>
  changes.flatMap((change, index) => ('in' in change ? [{ index, person: change.in, body: change.body }] : []))

/** Entrants whose number belongs to somebody of another name. */
const otherPeople = (coming: ReturnType<typeof entrants>, known: ReadonlyMap<string, Member>, body: string): Misfit[] =>
  coming
    .filter(({ person }) => (known.get(person.memberNo)?.name ?? person.name) !== person.name)
    .map(({ index, person, body: own }) => ({
      change: index,
      code: 'other-person',
      memberNo: person.memberNo,
      body: own ?? body,
    }))

async function refusedEffect(a: string, at: string, misfits: Misfit[]): Promise<Effected> {
  const say = misfitSentence[await languageOfRecord(a)]
  const refused = misfits.map((misfit) => ({ change: misfit.change, message: say(misfit) }))
  return {
    effect: { status: 'refused', at, bodies: [...new Set(misfits.map(({ body }) => body))], refused },
    writes: [],
  }
}

/**
 * Carries out an effect that was refused, once the secretariat has put the roster right or leaves out the changes (by their
 * places in the motion) that no longer apply. Refuses while it still does not fit. The result itself never changes.
 */
export async function resolveEffect(how: Act, id: string, { without, note }: EffectResolution): Promise<string> {
  return decided(async () => {
    const on = await readMotion(how.association, id)
    if (on.effect?.status !== 'refused') throw new Refusal('not-allowed-now', { allowed: [] })
    const { body } = await session(how.association, on.session)
    const isKept = (_: unknown, index: number) => !without.includes(index)
    const decision = { motion: id, body, at: how.at }
    const { effect, writes } =
      on.effect.poll === undefined
        ? await effectOfChanges(how, decision, on.changes.filter(isKept))
        : await seating(how, decision, on, electedBy(on, on.effect.poll).filter(isKept))
    const of = on.effect.poll === undefined ? {} : { poll: on.effect.poll }
    if (effect?.status !== 'applied') throw new Refusal('roster-refused', { refused: effect?.refused })
    await act(
      how,
      [
        put(keys.motion(how.association, on.session, id), { ...on, effect: { ...of, ...effect, without, note } }),
        ...writes,
      ],
      { about: [id, on.session], move: 'resolve-effect', reason: note, details: { without } },
    )
    return id
  })
}
