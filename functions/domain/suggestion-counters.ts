import { type Counters, each } from './counters.ts'
import { isUnderway } from './deadline.ts'
import { obligationsOf } from './obligation.ts'
import { isSupervised, type KeptSuggestion } from './suggestion.ts'
import { isOpen, stageOf } from './suggestion-stage.ts'

/** The day of an instant in UTC: what is counted by days is told apart exactly only within today. */
export const dayOf = (instant: string) => instant.slice(0, 10)

/** What its latest answer and feedback count as; while it is being worked on again there is no answer yet. */
function outcomesOf({ status, reply, dueAt = '', feedback }: KeptSuggestion): string[] {
  const answered = reply && !isUnderway(status) ? [reply.at <= dueAt ? 'on-time' : 'late'] : []
  const asked = feedback ? [feedback.satisfied ? 'satisfied' : 'unsatisfied'] : []
  return [...answered, ...asked]
}

/**
 * What a suggestion adds to the counters of its session: nothing while it is a draft, which is nobody's business yet. Its status
 * is the one that its report gives it.
 */
export function countsOf(suggestion: KeptSuggestion): Counters {
  const { status, theme, group, route, host, priority, createdAt } = suggestion
  if (status === 'draft') return new Map()
  const outcomes = outcomesOf(suggestion)
  const within = (...path: string[]) => outcomes.map((outcome) => [...path, outcome])
  return each([
    ['total'],
    ['status', status],
    ['theme', theme],
    ['group', group],
    ...within('outcome'),
    ...within('theme', theme),
    ...(route === undefined ? [] : [['route', route]]),
    ...(host === undefined ? [] : [['host', host], ...within('host', host)]),
    ...(priority === undefined ? [] : [['priority', priority, stageOf(status)]]),
    ...(isOpen(status) ? [['open', dayOf(createdAt)]] : []),
    ...(isOpen(status) && isSupervised(suggestion) ? [['supervised']] : []),
  ])
}

/** Whose owing is counted: a department's, which has to do it, or a priority's, which waits for it. */
export interface Owing {
  of: 'department' | 'priority'
  name: string
  counters: Counters
}

/** What is owed to a suggestion, by kind and day, for each department that owes it and the priority that it is under. */
export function owingOf(suggestion: KeptSuggestion): Owing[] {
  const owed = obligationsOf(suggestion)
  return (['department', 'priority'] as const).flatMap((of) =>
    [...new Set(owed.flatMap((one) => one[of] ?? []))].map((name) => {
      const theirs = owed.filter((one) => one[of] === name)
      return { of, name, counters: each(theirs.map(({ kind, dueAt }) => [kind, dayOf(dueAt)])) }
    }),
  )
}
