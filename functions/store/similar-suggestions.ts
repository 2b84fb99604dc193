import type { Caller } from '../domain/caller.ts'
import type { SearchIndex } from '../domain/search-index.ts'
import { type Scored, similarTo } from '../domain/search-ranking.ts'
import { termCounts, wholeText } from '../domain/search-terms.ts'
import { sharedPhrases } from '../domain/shared-phrases.ts'
import { isPutForward } from '../domain/similar.ts'
import type { KeptSuggestion } from '../domain/suggestion.ts'
import type { Stored } from './items.ts'
import { searchIndex } from './search.ts'
import { suggestionFor, suggestionsById } from './suggestions.ts'

/** A suggestion that is like another: how like it is, and the words that both have. */
export interface Likeness {
  suggestion: KeptSuggestion
  score: number
  shares: string[]
}

/** These as they stand in the table now, in the same order, a batch at a time; what is gone is left out. */
export async function* asTheyStand(
  a: string,
  scored: readonly Scored[],
  batch: number,
): AsyncGenerator<{ suggestion: Stored<KeptSuggestion>; score: number }> {
  for (let at = 0; at < scored.length; at += batch) {
    const wanted = scored.slice(at, at + batch)
    const found = await suggestionsById(
      a,
      wanted.map(({ id }) => id),
    )
    const byId = new Map(found.map((one) => [one.id, one]))
    for (const { id, score } of wanted) {
      const suggestion = byId.get(id)
      if (suggestion) yield { suggestion, score }
    }
  }
}

/** The most telling words that a suggestion shares with others. */
export function sharesWith(index: SearchIndex, one: KeptSuggestion): (other: KeptSuggestion) => string[] {
  const shared = sharedPhrases(wholeText(one), (word) => index.weightOf(index.numberOf(word)))
  return (other) => shared(wholeText(other))
}

/**
 * Up to `limit` suggestions that are likely the same matter as one, by what it says now, the likest first. A member is told of what
 * was put forward, staff of everything. Refuses whom `suggestionFor` refuses.
 */
export async function similarSuggestions(caller: Caller, id: string, limit: number): Promise<Likeness[]> {
  const { association: a, role } = caller
  const [one, index] = await Promise.all([suggestionFor(caller, id), searchIndex(a)])
  const scored = similarTo(index, termCounts(one)).filter((other) => other.id !== id)
  const sharesOf = sharesWith(index, one)
  const found: Likeness[] = []
  for await (const { suggestion, score } of asTheyStand(a, scored, limit)) {
    if (role === 'member' && !isPutForward(suggestion)) continue
    found.push({ suggestion, score: Math.round(score * 1000) / 1000, shares: sharesOf(suggestion) })
    if (found.length === limit) break
  }
  return found
}
