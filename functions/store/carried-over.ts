import { previousOf } from '../domain/carried-over.ts'
import { type Fates, fatesOf } from '../domain/fates.ts'
import type { Session } from '../domain/session.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { session, sessionsOf } from './sessions.ts'
import { suggestionsOf } from './suggestions.ts'
import { figures } from './summaries.ts'

/** What was submitted in the session before this one of the same body, as it is now. */
export async function carriedOver(a: string, sessionId: string): Promise<{ previous?: Session; items: Suggestion[] }> {
  const previous = previousOf(await session(a, sessionId), await sessionsOf(a))
  if (!previous) return { items: [] }
  const items = (await suggestionsOf(a, previous.id)).filter(({ status }) => status !== 'draft')
  return { previous, items }
}

/** The session before one of the same body, and what became of its suggestions in numbers: what a work report opens with. */
export interface Opening {
  title: string
  fates: Fates
}

/** What the work report of a session opens with; undefined where there was no session before. */
export async function openingBefore(a: string, of: Session): Promise<Opening | undefined> {
  const previous = previousOf(of, await sessionsOf(a))
  return previous && { title: previous.title, fates: fatesOf(await figures(a, previous.id)) }
}
