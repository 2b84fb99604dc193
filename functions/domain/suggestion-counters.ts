import { type Counters, each } from './counters.ts'
import { isUnderway } from './deadline.ts'
import { type Obligation, obligationsOf } from './obligation.ts'
import { isSupervised, type KeptSuggestion } from './suggestion.ts'
import { isOpen } from './suggestion-stage.ts'

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
    ...(priority === undefined ? [] : [['priority', priority, status]]),
    ...(isOpen(status) ? [['open', dayOf(createdAt)]] : []),
    ...(isOpen(status) && isSupervised(suggestion) ? [['supervised']] : []),
  ])
}

/** What is owed, by kind and day, for each department that owes it. */
export const owedBy = (suggestion: KeptSuggestion): ReadonlyMap<string, Counters> =>
  new Map(
    [...byDepartment(obligationsOf(suggestion))].map(([department, owed]) => [
      department,
      each(owed.map(({ kind, dueAt }) => [kind, dayOf(dueAt)])),
    ]),
  )

function byDepartment(owed: readonly Obligation[]): Map<string, Obligation[]> {
  const found = new Map<string, Obligation[]>()
  for (const one of owed) found.set(one.department, [...(found.get(one.department) ?? []), one])
  return found
}
