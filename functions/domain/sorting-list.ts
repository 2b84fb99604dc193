import type { KeptSuggestion } from './suggestion.ts'
import { unasked } from './suggestion-feedback.ts'
import { suggestionMoves } from './suggestion-moves.ts'
import { hasOpenPromise } from './suggestion-reply.ts'

/**
 * What waits for the secretariat: to be looked at, to be given to somebody, and to be closed. Of the last, `settled` are those of
 * which nobody is left to hear from: every proposer is satisfied, or what was reported upward came back; `answered` are the others.
 */
export const sortingLists = ['submitted', 'accepted', 'settled', 'answered'] as const
export type SortingList = (typeof sortingLists)[number]

/** On which of the secretariat's lists a suggestion stands; undefined where something else, or nothing, is to be done about it. */
export function sortingListOf(suggestion: KeptSuggestion): SortingList | undefined {
  const { status, reply } = suggestion
  if (status === 'submitted' || status === 'accepted') return status
  if (!suggestionMoves.close.from.includes(status) || hasOpenPromise(reply)) return undefined
  return status === 'fed-back' || unasked(suggestion).length === 0 ? 'settled' : 'answered'
}
