import { summed } from '../domain/counters.ts'
import type { PrioritySuggestions } from '../domain/priority.ts'
import { suggestionsByPriority } from '../domain/priority-suggestions.ts'
import { instant } from './clock.ts'
import { countersOfAll } from './counters.ts'
import { owedBefore } from './registers.ts'

/** The priorities of the suggestions whose answer is overdue, one for each. Reads what is overdue, and nothing else. */
async function overduePriorities(a: string): Promise<string[]> {
  const found: string[] = []
  for await (const { kind, priority } of owedBefore(a, instant()))
    if (kind === 'answer' && priority !== undefined) found.push(priority)
  return found
}

/** The counts of the suggestions on each priority, as of now; a priority that has none is not among them. */
export async function countsByPriority(a: string): Promise<ReadonlyMap<string, PrioritySuggestions>> {
  const [{ sessions }, overdue] = await Promise.all([countersOfAll(a), overduePriorities(a)])
  return suggestionsByPriority(summed([...sessions.values()].map(({ all }) => all)), overdue)
}
