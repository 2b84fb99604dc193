import type { Member } from '../domain/member.ts'
import type { Effect, EffectResolution, Motion } from '../domain/motion.ts'
import { Refusal } from '../domain/refusal.ts'
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
 * What a carried roster-change does: the writes that switch the rosters and know the new members, for the transaction that
 * stores the result. If it no longer fits the roster, nothing of it is done, and the effect says why.
 */
export async function effectOf(how: Act, { motion, body, at }: Decided): Promise<Effected> {
  if (motion.kind !== 'roster-change') return { effect: undefined, writes: [] }
  return effectOfChanges(how, { motion: motion.id, body, at }, motion.changes)
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

  const crowd = crowding(changes, rosters.size + after.changes.size, decision.body)
  if (crowd.length > 0) return refusedEffect(a, decision.at, crowd)

  const writes = await switching(how, rosters, after, decision)
  const people = new Map(coming.map(({ person }) => [person.memberNo, person]))
  for (const person of people.values())
    if (!known.has(person.memberNo)) writes.push(put(keys.member(a, person.memberNo), person))
  return { effect: { status: 'applied', at: decision.at, bodies: [...after.changes.keys()] }, writes }
}

/** What a transaction needs beside an effect: the result, its poll, motion and session, the log and a claim. */
const others = 10

/** The changes of a motion that reaches into more rosters than one transaction can: every one of them, else none. */
function crowding(changes: RosterChange[], writesOfRosters: number, body: string): Misfit[] {
  if (writesOfRosters + entrants(changes).length + others <= most) return []
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
    const kept = on.changes.filter((_, index) => !without.includes(index))
    const { effect, writes } = await effectOfChanges(how, { motion: id, body, at: how.at }, kept)
    if (effect?.status !== 'applied') throw new Refusal('roster-refused', { refused: effect?.refused })
    await act(
      how,
      [put(keys.motion(how.association, on.session, id), { ...on, effect: { ...effect, without, note } }), ...writes],
      { about: [id, on.session], move: 'resolve-effect', reason: note, details: { without } },
    )
    return id
  })
}
