import type { Page } from '../domain/page.ts'
import type { SpecialReport } from '../domain/special-report.ts'
import { type KeptSuggestion, type Suggestion, shownAs } from '../domain/suggestion.ts'
import { isAskedFor, type SuggestionQuery } from '../domain/suggestion-filter.ts'
import { placeOf } from '../domain/suggestion-id.ts'
import { instant } from './clock.ts'
import { query, read } from './items.ts'
import { keys } from './keys.ts'
import { dueSoonIds, handledIds, overdueIds, supervisedIds } from './registers.ts'
import { sessionsOf } from './sessions.ts'
import { asReported, suggestionsById } from './suggestions.ts'

const batch = 100

/** The sessions to be looked through, the newest first, on from the one that a cursor stands in. */
async function sessionsFrom(a: string, { session }: SuggestionQuery, from: string | undefined): Promise<string[]> {
  const all = session === undefined ? (await sessionsOf(a)).map(({ id }) => id).reverse() : [session]
  return all.slice(Math.max(0, from === undefined ? 0 : all.indexOf(from)))
}

/** The suggestions of a session as they are kept, the newest first, on from a number; read a batch at a time, as they are asked for. */
export async function* newestKept(a: string, session: string, from?: string): AsyncGenerator<KeptSuggestion> {
  let after = from
  do {
    const { pk, sk } = keys.suggestion(a, session, after ?? '')
    const range = { newestFirst: true, limit: batch, after: after === undefined ? undefined : sk }
    const kept = await query<KeptSuggestion>(pk, range)
    yield* await asReported(a, kept)
    after = kept.length < batch ? undefined : placeOf(kept.at(-1)?.id ?? '')?.no
  } while (after !== undefined)
}

async function* newestOf(a: string, session: string, from: string | undefined): AsyncGenerator<Suggestion> {
  for await (const one of newestKept(a, session, from)) yield shownAs(one, instant())
}

/** The suggestions of a session or of all, the newest first, on from a cursor. */
async function* newestFirst(a: string, asked: SuggestionQuery): AsyncGenerator<Suggestion> {
  const cursor = placeOf(asked.cursor ?? '')
  for (const session of await sessionsFrom(a, asked, cursor?.session))
    yield* newestOf(a, session, cursor?.session === session ? cursor.no : undefined)
}

/** These suggestions, those of the session that is asked for, the newest first, on from a cursor. */
async function* newestOfThese(
  a: string,
  ids: readonly string[],
  { session, cursor }: SuggestionQuery,
): AsyncGenerator<Suggestion> {
  const sessions = (await sessionsOf(a)).map(({ id }) => id)
  const rank = (id: string) => sessions.indexOf(placeOf(id)?.session ?? '')
  const number = (id: string) => Number(placeOf(id)?.no)
  const later = (one: string, other: string) => rank(other) - rank(one) || number(other) - number(one)
  const ordered = ids
    .filter((id) => session === undefined || placeOf(id)?.session === session)
    .filter((id) => cursor === undefined || !placeOf(cursor) || later(cursor, id) < 0)
    .sort(later)
  for (let at = 0; at < ordered.length; at += batch) {
    const found = new Map((await suggestionsById(a, ordered.slice(at, at + batch))).map((one) => [one.id, one]))
    const now = instant()
    for (const id of ordered.slice(at, at + batch)) {
      const one = found.get(id)
      if (one) yield shownAs(one, now)
    }
  }
}

/** The suggestions that a special report carries; none where there is no such report. */
const reportedIds = async (a: string, report: string): Promise<readonly string[]> =>
  (await read<SpecialReport>(keys.specialReport(a, report)))?.suggestions ?? []

/** Those that may be asked for, the newest first: all, or, where a register has them, no more than that register has. */
async function* candidates(a: string, asked: SuggestionQuery): AsyncGenerator<Suggestion> {
  if (asked.overdue === 'true') yield* newestOfThese(a, await overdueIds(a, instant()), asked)
  else if (asked.dueSoon === 'true') yield* newestOfThese(a, await dueSoonIds(a, instant()), asked)
  else if (asked.supervised === 'true') yield* newestOfThese(a, await supervisedIds(a), asked)
  else if (asked.report !== undefined) yield* newestOfThese(a, await reportedIds(a, asked.report), asked)
  else if (asked.host !== undefined) yield* newestOfThese(a, await handledIds(a, asked.host), asked)
  else yield* newestFirst(a, asked)
}

async function pageOf(found: AsyncIterable<Suggestion>, asked: SuggestionQuery): Promise<Page<Suggestion>> {
  const items: Suggestion[] = []
  for await (const one of found) {
    if (!isAskedFor(one, asked)) continue
    const end = items.at(-1)
    if (items.length === asked.limit && end) return { items, next: end.id }
    items.push(one)
  }
  return { items }
}

/** A page of those asked for, the newest first. The cursor is the id of the last one shown. */
export const suggestionsAskedFor = (a: string, asked: SuggestionQuery): Promise<Page<Suggestion>> =>
  pageOf(candidates(a, asked), asked)

/** A page of those of a department, as host or co-host, that are asked for. */
export const suggestionsHandledBy = async (
  a: string,
  department: string,
  asked: SuggestionQuery,
): Promise<Page<Suggestion>> => pageOf(newestOfThese(a, await handledIds(a, department), asked), asked)

/** The newest of a session, or of all, that pass a test: so many at the most. */
export async function latest(
  a: string,
  session: string | undefined,
  passes: (suggestion: Suggestion) => boolean,
  most: number,
): Promise<Suggestion[]> {
  const found: Suggestion[] = []
  for await (const one of newestFirst(a, { session, limit: most })) {
    if (passes(one)) found.push(one)
    if (found.length === most) break
  }
  return found
}
