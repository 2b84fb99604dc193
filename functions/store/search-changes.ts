import type { LogEntry } from '../domain/log.ts'
import type { SearchIndex } from '../domain/search-index.ts'
import { placeOf } from '../domain/suggestion-id.ts'

/** The moves that change what a suggestion says, or make new ones. */
const writing = new Set(['create', 'patch', 'split'])

/** The suggestions that may say something else since these entries: those that were written, and any that an index does not know. */
export const changedIn = (entries: readonly LogEntry[], index: Pick<SearchIndex, 'has'>): string[] => [
  ...new Set(
    entries.flatMap(({ about, move }) =>
      about.filter((id) => placeOf(id) !== undefined && (writing.has(move) || !index.has(id))),
    ),
  ),
]
