import * as z from 'zod'
import { isUnderway } from './deadline.ts'
import type { KeptSuggestion } from './suggestion.ts'

export const ObligationKind = z.enum(['answer', 'promise'])
export type ObligationKind = z.infer<typeof ObligationKind>

/** Something dated that a department owes to a suggestion: its answer, or what an answer promised. */
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

/** What is owed to a suggestion now: an answer while it is being worked on, and promises that are not kept yet. */
export function obligationsOf(suggestion: KeptSuggestion): Obligation[] {
  const { id, session, host, priority, dueAt, reply, status } = suggestion
  if (host === undefined) return []
  const owed = { suggestion: id, session, department: host, priority }
  if (isUnderway(status)) return dueAt === undefined ? [] : [{ ...owed, kind: 'answer', dueAt }]
  if (status !== 'replied' && status !== 'tracking') return []
  const open = (reply?.promises ?? []).filter(({ done }) => !done)
  return open.map((promise) => ({ ...owed, kind: 'promise', dueAt: promise.dueAt, promise: promise.id }))
}
