import * as z from 'zod'
import { isPromising, isUnderway } from './deadline.ts'
import type { KeptSuggestion } from './suggestion.ts'

export const ObligationKind = z.enum(['answer', 'opinion', 'promise'])
export type ObligationKind = z.infer<typeof ObligationKind>

/** Something dated that a department owes to a suggestion: its answer, a co-host's opinion, or what an answer promised. */
export interface Obligation {
  kind: ObligationKind
  suggestion: string
  session: string
  department: string
  priority?: string | undefined
  dueAt: string
  /** The promise's id. */
  promise?: string | undefined
}

/**
 * What is owed to a suggestion now: while it is being worked on an answer, and the opinions of co-hosts that have a date for it
 * and have given none; then the promises that are not kept yet.
 */
export function obligationsOf(suggestion: KeptSuggestion): Obligation[] {
  const { id, session, host, priority, dueAt, status } = suggestion
  if (host === undefined) return []
  const owed = { suggestion: id, session, department: host, priority }
  if (isUnderway(status)) {
    const answer: Obligation[] = dueAt === undefined ? [] : [{ ...owed, kind: 'answer', dueAt }]
    return [...answer, ...opinionsOwed(suggestion).map((date) => ({ ...owed, kind: 'opinion' as const, ...date }))]
  }
  if (!isPromising(status)) return []
  const open = (suggestion.reply?.promises ?? []).filter(({ done }) => !done)
  return open.map((promise) => ({ ...owed, kind: 'promise', dueAt: promise.dueAt, promise: promise.id }))
}

const opinionsOwed = ({ opinionDates = [], opinions = [] }: KeptSuggestion) =>
  opinionDates.filter(({ department }) => !opinions.some((given) => given.department === department))
