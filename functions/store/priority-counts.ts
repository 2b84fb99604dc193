import type { PrioritySuggestions } from '../domain/priority.ts'
import { summaryOf } from '../domain/summary.ts'
import { everySuggestion } from './suggestion-lists.ts'

/** The counts of the suggestions on each priority, as of now; a priority without any has none. */
export async function countsByPriority(a: string): Promise<Map<string, PrioritySuggestions>> {
  const all = await everySuggestion(a, undefined)
  const named = new Set(all.flatMap(({ priority }) => priority ?? []))
  const counted = (id: string) => {
    const { total, byStatus, overdue } = summaryOf(all.filter(({ priority }) => priority === id))
    return { total, byStatus, overdue }
  }
  return new Map([...named].map((id) => [id, counted(id)]))
}
