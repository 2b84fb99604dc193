import type { Now } from '../domain/now.ts'
import type { Session } from '../domain/session.ts'
import { nowAtOnce } from './now.ts'
import { session } from './sessions.ts'

/** What every part of the secretariat's pages of a session shows: the session, and what goes on in it at this very instant. */
export interface Standing {
  session: Session
  now: Now
}

/** How a session stands, or `not-found`. What somebody has just done shows in it. */
export async function standingOf(a: string, id: string): Promise<Standing> {
  const [held, now] = await Promise.all([session(a, id), nowAtOnce(a, id)])
  return { session: held, now }
}
