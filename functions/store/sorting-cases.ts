import type { Advice } from '../domain/advice.ts'
import type { Association } from '../domain/association.ts'
import { mostAtOnce } from '../domain/bulk-move.ts'
import type { Caller } from '../domain/caller.ts'
import { Refusal } from '../domain/refusal.ts'
import { type SortingMove, sortingOf } from '../domain/sorting-form.ts'
import { type SortingList, sortingListOf } from '../domain/sorting-list.ts'
import { type Suggestion, shownAs } from '../domain/suggestion.ts'
import { allowed } from '../domain/suggestion-move.ts'
import { takesMerges } from '../domain/suggestion-relations.ts'
import { association } from './associations.ts'
import { type Case, caseOf } from './cases.ts'
import { instant } from './clock.ts'
import type { Act } from './log.ts'
import { type Likeness, similarSuggestions } from './similar-suggestions.ts'
import { adviceFor } from './suggestion-advice.ts'
import { newestKept } from './suggestion-lists.ts'
import { circumstances } from './suggestion-moves.ts'
import { suggestion } from './suggestions.ts'

/** What of a session waits for the secretariat, list by list, and whether any of it was closed already. */
export type Unsorted = Record<SortingList, Suggestion[]> & { someClosed: boolean }

/** The newest of a session that wait, up to as many of each list as are moved at once. Reads the session's suggestions through, once. */
export async function unsortedOf(a: string, session: string): Promise<Unsorted> {
  const found: Unsorted = { submitted: [], accepted: [], settled: [], answered: [], someClosed: false }
  const now = instant()
  for await (const one of newestKept(a, session)) {
    const list = sortingListOf(one)
    if (list && found[list].length < mostAtOnce) found[list].push(shownAs(one, now))
    found.someClosed ||= one.status === 'closed'
  }
  return found
}

/** A suggestion as the secretariat sorts it. */
export interface SortingCase extends Case {
  moves: SortingMove[]
  /** What is likely the same matter, and whether it could be merged into that. */
  similar: (Likeness & { takesIt: boolean })[]
  advice: Omit<Advice, 'method'>
  departments: string[]
}

const mostSimilar = 5

/** A suggestion of a session with what can be done, what is like it and what past ones advise; `not-found` for another session's. */
export async function sortingCase(how: Act, caller: Caller, session: string, id: string): Promise<SortingCase> {
  const a = caller.association
  const kept = await suggestion(a, id)
  if (kept.session !== session) throw new Refusal('not-found', { kind: 'suggestion', id })
  const of: Association = await association(a)
  const [followed, when, similar, advice] = await Promise.all([
    caseOf(caller, how.at, of, kept, undefined),
    circumstances(how, caller),
    similarSuggestions(caller, id, mostSimilar),
    adviceFor(caller, id),
  ])
  return {
    ...followed,
    moves: caller.role === 'secretariat' ? sortingOf(allowed(kept, when)) : [],
    similar: similar.map((one) => ({ ...one, takesIt: takesMerges(one.suggestion) })),
    advice,
    departments: of.departments,
  }
}
