import { reworkDue } from './deadline.ts'
import { invalid } from './refusal.ts'
import { everyProposer, type KeptSuggestion } from './suggestion.ts'
import type { FeedbackBody } from './suggestion-bodies.ts'
import { hasOpenPromise } from './suggestion-reply.ts'
import type { WorkingCalendar } from './working-days.ts'

/** Who is still to be asked about the latest answer: each proposer is asked once a round. */
export const unasked = (suggestion: KeptSuggestion) =>
  everyProposer(suggestion).filter((memberNo) => !suggestion.asked.includes(memberNo))

/**
 * A suggestion after a proposer said whether its answer satisfies. The first who is unsatisfied ends the round: rework, due
 * within a month. Otherwise what was promised is tracked, or it stays answered. Refuses a proposer who was asked already.
 */
export function heard(
  suggestion: KeptSuggestion,
  { satisfied, comment, proposer }: FeedbackBody,
  from: string | undefined,
  at: string,
  calendar: WorkingCalendar,
): KeptSuggestion {
  const waiting = unasked(suggestion)
  const asked = from ?? proposer ?? waiting[0]
  if (asked === undefined || !waiting.includes(asked) || (proposer !== undefined && proposer !== asked))
    throw invalid({ path: 'proposer', message: `must be one of ${waiting.join(', ')}` })
  const told: KeptSuggestion = {
    ...suggestion,
    asked: [...suggestion.asked, asked],
    feedback: { proposer: asked, satisfied, comment, at },
  }
  if (!satisfied)
    return { ...told, status: 'rework', unsatisfied: suggestion.unsatisfied + 1, dueAt: reworkDue(at, calendar) }
  return hasOpenPromise(suggestion.reply) ? { ...told, status: 'tracking' } : told
}
