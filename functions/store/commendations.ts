import type { Commendation, NewCommendation } from '../domain/commendation.ts'
import { newId } from './ids.ts'
import { find, query, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { knowsMotion } from './motions.ts'
import { session } from './sessions.ts'
import { put } from './transact.ts'

/** The awards given at a session, in the order in which they were recorded. */
export async function commendationsOf(a: string, sessionId: string): Promise<Stored<Commendation>[]> {
  await session(a, sessionId)
  return query<Commendation>(keys.session(a, sessionId).pk, { begins: keys.commendation(a, sessionId, '').sk })
}

/** One of the awards given at a session. */
export const commendation = (a: string, sessionId: string, id: string): Promise<Stored<Commendation>> =>
  find<Commendation>(keys.commendation(a, sessionId, id), { kind: 'commendation', id })

/** Records an award; refuses a motion that the session does not have. */
export async function commend(how: Act, sessionId: string, wanted: NewCommendation): Promise<string> {
  const { association: a, at, by } = how
  await session(a, sessionId)
  await knowsMotion(a, sessionId, wanted.motion)
  const id = newId()
  const given: Commendation = { id, session: sessionId, ...wanted, at, by }
  await act(how, [put(keys.commendation(a, sessionId, id), given)], { about: [id, sessionId], move: 'commend' })
  return id
}
