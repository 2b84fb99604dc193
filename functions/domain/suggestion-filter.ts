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
  q: z
    .string()
    .max(200)
    .optional()
    .describe('Words that its text has to contain, all of them; what fits best comes first, with `highlights`'),
})
export type SuggestionQuery = z.infer<typeof SuggestionQuery>

const exact = ['session', 'theme', 'group', 'priority', 'status', 'route', 'host'] as const

/** Whether a suggestion is one of those asked for, but for the words of `q`: those are found by the index. */
export function isAskedFor(suggestion: Suggestion, asked: SuggestionQuery): boolean {
  if (exact.some((field) => asked[field] !== undefined && asked[field] !== suggestion[field])) return false
  return (['overdue', 'supervised'] as const).every(
    (field) => asked[field] === undefined || (asked[field] === 'true') === suggestion[field],
  )
}
