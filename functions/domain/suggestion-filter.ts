import * as z from 'zod'
import { PageQuery } from './page.ts'
import { Route, type Suggestion, SuggestionStatus } from './suggestion.ts'
import { Id, Line } from './text.ts'

/** Which suggestions are asked for; all that is said has to hold. */
export const SuggestionQuery = PageQuery.extend({
  session: Id.optional(),
  theme: Line.optional(),
  group: Id.optional(),
  priority: Id.optional(),
  status: SuggestionStatus.optional(),
  route: Route.optional(),
  host: Line.optional(),
  overdue: z.enum(['true', 'false']).optional(),
  supervised: z.enum(['true', 'false']).optional(),
  q: z.string().max(200).optional().describe('Words that its text has to contain, all of them'),
})
export type SuggestionQuery = z.infer<typeof SuggestionQuery>

const exact = ['session', 'theme', 'group', 'priority', 'status', 'route', 'host'] as const

/** Whether a suggestion is one of those asked for. */
export function isAskedFor(suggestion: Suggestion, asked: SuggestionQuery): boolean {
  if (exact.some((field) => asked[field] !== undefined && asked[field] !== suggestion[field])) return false
  for (const field of ['overdue', 'supervised'] as const)
    if (asked[field] !== undefined && (asked[field] === 'true') !== suggestion[field]) return false
  const { title, situation, analysis = '', proposal } = suggestion
  const text = [title, situation, analysis, proposal].join('\n').toLowerCase()
  const words = (asked.q ?? '').toLowerCase().split(/\s+/)
  return words.every((word) => text.includes(word))
}
