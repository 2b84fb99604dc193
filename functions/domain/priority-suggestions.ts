import { type Counters, countsUnder, pathOf } from './counters.ts'
import type { PrioritySuggestions } from './priority.ts'

/** The suggestions on each priority, from the counters of all; `overdue` names the priority of each that is overdue. */
export function suggestionsByPriority(
  all: Counters,
  overdue: readonly string[],
): ReadonlyMap<string, PrioritySuggestions> {
  const counted = new Map([...all].filter(([name]) => pathOf(name)[0] === 'priority'))
  const named = new Set([...counted.keys()].map((name) => pathOf(name)[1] ?? ''))
  return new Map(
    [...named].map((id) => {
      const byStatus = countsUnder(counted, 'priority', id)
      const total = Object.values(byStatus).reduce((sum, count) => sum + count, 0)
      return [id, { total, byStatus, overdue: overdue.filter((one) => one === id).length }]
    }),
  )
}
