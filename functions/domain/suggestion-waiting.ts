import type { KeptSuggestion } from './suggestion.ts'
import { unasked } from './suggestion-feedback.ts'
import { suggestionMoves } from './suggestion-moves.ts'

/** What a suggestion waits for somebody to do, the most pressing first. */
const waitings = ['feedback', 'amend', 'co-sign', 'submit'] as const
export type Waiting = (typeof waitings)[number]

/** What it waits for one of its proposers, or somebody invited, to do; undefined for nothing. */
export function waitingFor(suggestion: KeptSuggestion, memberNo: string): Waiting | undefined {
  if (suggestion.status === 'replied' && unasked(suggestion).includes(memberNo)) return 'feedback'
  if (suggestion.invited?.includes(memberNo) && suggestionMoves['co-sign'].from.includes(suggestion.status))
    return 'co-sign'
  if (!suggestion.proposers.includes(memberNo)) return undefined
  return ({ returned: 'amend', draft: 'submit' } as const)[suggestion.status as 'returned' | 'draft']
}

const urgency = (waiting: Waiting | undefined) => (waiting ? waitings.indexOf(waiting) : waitings.length)

/** Those that wait for somebody before the others, which keep their order. */
export const waitingFirst = <T extends { waiting: Waiting | undefined }>(items: readonly T[]): T[] =>
  [...items].sort((one, other) => urgency(one.waiting) - urgency(other.waiting))
