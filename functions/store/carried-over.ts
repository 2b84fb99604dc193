import { previousOf } from '../domain/carried-over.ts'
import type { Session } from '../domain/session.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { session, sessionsOf } from './sessions.ts'
import { suggestionsOf } from './suggestions.ts'

/** What was submitted in the session before this one of the same body, as it is now. */
export async function carriedOver(a: string, sessionId: string): Promise<{ previous?: Session; items: Suggestion[] }> {
  const previous = previousOf(await session(a, sessionId), await sessionsOf(a))
  if (!previous) return { items: [] }
  const items = (await suggestionsOf(a, previous.id)).filter(({ status }) => status !== 'draft')
  return { previous, items }
}
