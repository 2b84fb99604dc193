import { randomUUID } from 'node:crypto'
import { amendable } from '../domain/amendment.ts'
import { amended, type Motion, type MotionPatch, type NewMotion, tabled } from '../domain/motion.ts'
import { type Fault, invalid, Refusal } from '../domain/refusal.ts'
import { stillOpenToChange } from '../domain/session.ts'
import { candidateFaults } from './candidates.ts'
import { find, query, read, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { strangers } from './members.ts'
import { session } from './sessions.ts'
import { decided, put, unchanged, type Write } from './transact.ts'

/** A motion of the association, wherever it was tabled. */
export async function motion(a: string, id: string): Promise<Stored<Motion>> {
  const entry = await find<{ session: string }>(keys.motionEntry(a, id), { kind: 'motion', id })
  return find<Motion>(keys.motion(a, entry.session, id), { kind: 'motion', id })
}

/** What a poll is on: the motion of the poll's session. */
export const motionOf = (
  a: string,
  { session, motion: id }: { session: string; motion: string },
): Promise<Stored<Motion>> => find<Motion>(keys.motion(a, session, id), { kind: 'motion', id })

/** The motions of a session, in the order of their ids. */
export const motionsOf = (a: string, sessionId: string): Promise<Stored<Motion>[]> =>
  query<Motion>(keys.session(a, sessionId).pk, { begins: keys.motion(a, sessionId, '').sk })

/** The writes that table a motion; an id is used once in the association. */
export const tabling = (a: string, one: Motion): Write[] => [
  put(keys.motionEntry(a, one.id), { session: one.session }, new Refusal('already-exists', { id: one.id })),
  put(keys.motion(a, one.session, one.id), one, new Refusal('already-exists', { id: one.id })),
]

/** Refuses a motion that the session does not have, where one is named at `path`. */
export async function knowsMotion(a: string, sessionId: string, motion: string | undefined, path = 'motion') {
  if (motion !== undefined && !(await read(keys.motion(a, sessionId, motion))))
    throw invalid({ path, message: `"${motion}" is not a motion of this session` })
}

/** Tables a motion in a session that is not closed; answers its id. Refuses people whom the association does not know. */
export async function table(how: Act, sessionId: string, wanted: NewMotion): Promise<string> {
  const { association: a } = how
  const id = wanted.id ?? randomUUID()
  return decided(async () => {
    const held = await session(a, sessionId)
    await knowsPeople(a, wanted)
    stillOpenToChange(held)
    const parent = wanted.amends === undefined ? undefined : await toBeAmended(a, sessionId, wanted.amends)
    const made = { ...tabled(sessionId, id, wanted), tabledAt: how.at, ...(parent && { replaces: parent.text }) }
    const writes = [...tabling(a, made), unchanged(keys.session(a, sessionId), held)]
    // A new revision of what is amended, so that a poll which is being opened on it looks for its amendments again.
    if (parent) writes.push(put(keys.motion(a, sessionId, parent.id), parent))
    const about = [id, sessionId, ...(parent ? [parent.id] : [])]
    await act(how, writes, { about, move: 'table' })
    return id
  })
}

/** The motion of this session that an amendment is to; refuses another session's and what `amendable` refuses. */
async function toBeAmended(a: string, sessionId: string, id: string): Promise<Stored<Motion>> {
  await knowsMotion(a, sessionId, id, 'amends')
  const parent = await motion(a, id)
  amendable(parent)
  return parent
}

/** Refuses movers and seconders whom nobody knows, and candidates who cannot stand. */
async function knowsPeople(a: string, named: MotionPatch): Promise<void> {
  const faults = [...(await strangeMovers(a, named)), ...(await candidateFaults(a, named))]
  if (faults.length > 0) throw invalid(...faults)
}

const strangeMovers = (a: string, { mover, seconders = [] }: MotionPatch): Promise<Fault[]> =>
  strangers(a, [
    ...(mover === undefined ? [] : [{ path: 'mover', memberNo: mover }]),
    ...seconders.map((memberNo, at) => ({ path: `seconders.${at}`, memberNo })),
  ])

/** What an amendment whose text is sent anew was drafted for: what its motion says now. */
async function draftedFor(a: string, { session, amends }: Motion, { amendedText }: MotionPatch) {
  if (amends === undefined || amendedText === undefined) return {}
  return { replaces: (await toBeAmended(a, session, amends)).text }
}

/** Amends or withdraws a motion that `allowed` lets pass; see `amended` for what it refuses, beside people whom nobody knows. */
export async function amend(
  how: Act,
  id: string,
  patch: MotionPatch,
  allowed: (current: Motion) => void,
): Promise<Motion> {
  return decided(async () => {
    const current = await motion(how.association, id)
    allowed(current)
    await knowsPeople(how.association, patch)
    const next = { ...amended(current, patch), ...(await draftedFor(how.association, current, patch)) }
    await act(how, [put(keys.motion(how.association, current.session, id), next)], {
      about: [id, current.session],
      move: patch.status === 'withdrawn' ? 'withdraw' : 'amend',
      details: { fields: Object.keys(patch) },
    })
    return next
  })
}
