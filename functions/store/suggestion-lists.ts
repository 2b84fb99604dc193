import type { Page } from '../domain/page.ts'
import { type KeptSuggestion, type Suggestion, shownAs } from '../domain/suggestion.ts'
import { isHandledBy } from '../domain/suggestion-department.ts'
import { isAskedFor, type SuggestionQuery } from '../domain/suggestion-filter.ts'
import { placeOf } from '../domain/suggestion-id.ts'
import { instant } from './clock.ts'
import { query } from './items.ts'
import { keys } from './keys.ts'
import { sessionsOf } from './sessions.ts'
import { asReported, suggestionsOf } from './suggestions.ts'

const batch = 100

/** The sessions to be looked through, the newest first, on from the one that a cursor stands in. */
async function sessionsFrom(a: string, { session }: SuggestionQuery, from: string | undefined): Promise<string[]> {
  const all = session === undefined ? (await sessionsOf(a)).map(({ id }) => id).reverse() : [session]
  return all.slice(Math.max(0, from === undefined ? 0 : all.indexOf(from)))
}

/** The suggestions of a session, the newest first, on from a number; read a batch at a time, as they are asked for. */
async function* newestOf(a: string, session: string, from: string | undefined): AsyncGenerator<Suggestion> {
  let after = from
  do {
    const { pk, sk } = keys.suggestion(a, session, after ?? '')
    const range = { newestFirst: true, limit: batch, after: after === undefined ? undefined : sk }
    const kept = await query<KeptSuggestion>(pk, range)
    const now = instant()
    for (const one of await asReported(a, kept)) yield shownAs(one, now)
    after = kept.length < batch ? undefined : placeOf(kept.at(-1)?.id ?? '')?.no
  } while (after !== undefined)
}

/** The suggestions of a session or of all, the newest first, on from a cursor. */
async function* newestFirst(a: string, asked: SuggestionQuery): AsyncGenerator<Suggestion> {
  const cursor = placeOf(asked.cursor ?? '')
  for (const session of await sessionsFrom(a, asked, cursor?.session))
    yield* newestOf(a, session, cursor?.session === session ? cursor.no : undefined)
}

/** A page of those asked for, the newest first. The cursor is the id of the last one shown. */
export const suggestionsAskedFor = (a: string, asked: SuggestionQuery): Promise<Page<Suggestion>> =>
  pageWhere(a, asked, () => true)

/** A page of those asked for that a department handles, or has answered, the newest first. */
export const suggestionsHandledBy = (
  a: string,
  department: string,
  asked: SuggestionQuery,
): Promise<Page<Suggestion>> => pageWhere(a, asked, (one) => isHandledBy(one, department))

async function pageWhere(a: string, asked: SuggestionQuery, isOpen: (one: Suggestion) => boolean) {
  const items: Suggestion[] = []
  for await (const one of newestFirst(a, asked)) {
    if (!isOpen(one) || !isAskedFor(one, asked)) continue
    const end = items.at(-1)
    if (items.length === asked.limit && end) return { items, next: end.id }
    items.push(one)
  }
  return { items }
}

/** Every suggestion of a session, or of the association, as people see it now: what a summary counts. */
export async function everySuggestion(a: string, session: string | undefined): Promise<Suggestion[]> {
  if (session !== undefined) return suggestionsOf(a, session)
  const found = await Promise.all((await sessionsOf(a)).map(({ id }) => suggestionsOf(a, id)))
  return found.flat()
}
