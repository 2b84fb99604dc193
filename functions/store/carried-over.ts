import { previousOf } from '../domain/carried-over.ts'
import { type Fates, fatesOf } from '../domain/fates.ts'
import type { Session } from '../domain/session.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { remembered } from './cache.ts'
import { session, sessionsOf } from './sessions.ts'
import { suggestionsOf } from './suggestions.ts'
import { figures } from './summaries.ts'

/** What was submitted in the session before this one of the same body, as it is now. */
export async function carriedOver(a: string, sessionId: string): Promise<{ previous?: Session; items: Suggestion[] }> {
  const previous = await previousTo(a, sessionId)
  if (!previous) return { items: [] }
  const items = (await suggestionsOf(a, previous.id)).filter(({ status }) => status !== 'draft')
  return { previous, items }
}

/** The session before one of the same body, and what became of its suggestions in numbers: what a work report opens with. */
export interface Opening {
  title: string
  fates: Fates
}

/**
 * What the work report of a session opens with, as of a second ago at most: a hall full of phones shows it as long as the report
 * lasts. Undefined where there was no session before.
 */
export const openingBefore = remembered(async (a: string, sessionId: string): Promise<Opening | undefined> => {
  const previous = await previousTo(a, sessionId)
  return previous && { title: previous.title, fates: fatesOf(await figures(a, previous.id)) }
}, 1000)

const previousTo = async (a: string, sessionId: string) => previousOf(await session(a, sessionId), await sessionsOf(a))
