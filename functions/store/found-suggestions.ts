import type { Page } from '../domain/page.ts'
import { highlightsOf } from '../domain/search-highlights.ts'
import { queryOf } from '../domain/search-query.ts'
import { matching } from '../domain/search-ranking.ts'
import { shownAs } from '../domain/suggestion.ts'
import { isAskedFor, type SuggestionQuery } from '../domain/suggestion-filter.ts'
import { placeOf } from '../domain/suggestion-id.ts'
import type { ListedSuggestion } from '../domain/suggestion-search.ts'
import { instant } from './clock.ts'
import { searchIndex } from './search.ts'
import { asTheyStand } from './similar-suggestions.ts'

/** So many are read at once, however short the page: most of what is found may not be asked for. */
const batch = 100

/**
 * A page of those asked for in which the words of `q` are found, the best first, each with where they stand; of all, or `among` some.
 * What they say and where they stand is read from the table. The cursor is the id of the last one shown; one that is not among
 * those found begins from the beginning.
 */
export async function suggestionsFound(
  a: string,
  asked: SuggestionQuery & { q: string },
  among?: ReadonlySet<string>,
): Promise<Page<ListedSuggestion>> {
  const query = queryOf(asked.q)
  const found = matching(await searchIndex(a), query).filter(
    ({ id }) => (among?.has(id) ?? true) && (asked.session === undefined || placeOf(id)?.session === asked.session),
  )
  const after = found.findIndex(({ id }) => id === asked.cursor) + 1
  const items: ListedSuggestion[] = []
  const now = instant()
  for await (const { suggestion } of asTheyStand(a, found.slice(after), batch)) {
    const one = shownAs(suggestion, now)
    if (!isAskedFor(one, asked)) continue
    const end = items.at(-1)
    if (items.length === asked.limit && end) return { items, next: end.id }
    items.push({ ...one, highlights: highlightsOf(suggestion, query.marks) })
  }
  return { items }
}
