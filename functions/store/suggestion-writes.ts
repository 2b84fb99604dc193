import type { KeptSuggestion } from '../domain/suggestion.ts'
import { counted } from './counters.ts'
import type { Stored } from './items.ts'
import { registered } from './suggestion-registers.ts'
import { keyOf } from './suggestions.ts'
import { put, type Write } from './transact.ts'

/** One suggestion as it was read, with its report's status if it is in one, and as it is to be; a new one was nothing before. */
export interface Change {
  before?: Stored<KeptSuggestion> | undefined
  after: KeptSuggestion
}

/**
 * Every write that goes with changing suggestions: themselves, each on condition that it is still as it was read, what the
 * registers say of them, and the counters of their sessions.
 */
export const written = (a: string, changes: readonly Change[]): Write[] => [
  ...changes.flatMap(({ before, after }) => [put(keyOf(a, after.id), after), ...registered(a, before, after)]),
  ...counted(a, changes),
]
