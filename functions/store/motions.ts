import { ZodError } from 'zod'
import {
  coherentMotion,
  type Motion,
  type MotionPatch,
  type NewMotion,
  supported,
  tabled,
  undecided,
} from '../domain/motion.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import { find, query, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { membersByNo } from './members.ts'
import { session } from './sessions.ts'
import { decided, put, type Write } from './transact.ts'

/** A motion of the association, wherever it was tabled. */
export async function motion(a: string, id: string): Promise<Stored<Motion>> {
  const entry = await find<{ session: string }>(keys.motionEntry(a, id), { kind: 'motion', id })
  return find<Motion>(keys.motion(a, entry.session, id), { kind: 'motion', id })
}

/** The motions of a session, in the order of their ids. */
export const motionsOf = (a: string, sessionId: string): Promise<Stored<Motion>[]> =>
  query<Motion>(keys.session(a, sessionId).pk, { begins: 'motion#' })

/** The writes that table a motion; an id is used once in the association. */
export const tabling = (a: string, one: Motion): Write[] => [
  put(keys.motionEntry(a, one.id), { session: one.session }, new Refusal('already-exists', { id: one.id })),
  put(keys.motion(a, one.session, one.id), one, new Refusal('already-exists', { id: one.id })),
]

/** Tables a motion in a session that is not closed. Refuses movers and seconders whom the association does not know. */
export async function table(how: Act, sessionId: string, id: string, wanted: NewMotion): Promise<string> {
  const held = await session(how.association, sessionId)
  if (held.status === 'closed') throw new Refusal('session-closed')
  supported(wanted)
  await knowsMovers(how.association, wanted)
  await act(how, tabling(how.association, tabled(sessionId, id, wanted)), { about: [id, sessionId], move: 'table' })
  return id
}

async function knowsMovers(a: string, { mover, seconders = [] }: MotionPatch): Promise<void> {
  const named = [...(mover === undefined ? [] : [mover]), ...seconders]
  const people = await membersByNo(a, named)
  const strangers = named.filter((memberNo) => !people.has(memberNo))
  if (strangers.length > 0)
    throw invalid(...strangers.map((memberNo) => ({ path: 'mover', message: `there is no member ${memberNo}` })))
}

/** Alters a motion that was never voted on, or withdraws one that is not carried nor being voted on. */
export async function amend(
  how: Act,
  id: string,
  patch: MotionPatch,
  allowed: (current: Motion) => void,
): Promise<Motion> {
  return decided(async () => {
    const current = await motion(how.association, id)
    allowed(current)
    mayAmend(current, patch)
    supported(patch)
    await knowsMovers(how.association, patch)
    const amended = coherent({ ...current, ...patch })
    await act(how, [put(keys.motion(how.association, current.session, id), amended)], {
      about: [id, current.session],
      move: patch.status === 'withdrawn' ? 'withdraw' : 'amend',
      details: { fields: Object.keys(patch) },
    })
    return amended
  })
}

/** What was voted on stays as it was voted on; only the withdrawal of what was lost is still possible. */
function mayAmend(current: Motion, patch: MotionPatch): void {
  const withdrawsOnly = patch.status === 'withdrawn' && Object.keys(patch).length === 1
  if (undecided(current) || (withdrawsOnly && (current.status === 'tabled' || current.status === 'lost'))) return
  throw new Refusal('already-decided', { id: current.id })
}

function coherent(amended: Motion): Motion {
  try {
    coherentMotion.parse(amended)
    return amended
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    throw invalid(...error.issues.map(({ path, message }) => ({ path: path.join('.'), message })))
  }
}
