import * as z from 'zod'
import { faultsOf } from './faults.ts'
import { PageQuery } from './page.ts'
import { invalid } from './refusal.ts'
import { Route, type Suggestion, SuggestionStatus } from './suggestion.ts'
import { isOpen, Stage, stageOf } from './suggestion-stage.ts'
import { Id, Line } from './text.ts'

const Flag = z.enum(['true', 'false']).optional()

/** Which suggestions are asked for; all that is said has to hold. */
export const SuggestionQuery = PageQuery.extend({
  session: Id.optional(),
  theme: Line.optional(),
  group: Id.optional(),
  priority: Id.optional(),
  status: SuggestionStatus.optional(),
  route: Route.optional(),
  host: Line.optional(),
  report: z.string().max(100).optional().describe('The id of a special report that carries it'),
  stage: Stage.optional(),
  overdue: Flag,
  dueSoon: Flag.describe('To be answered within the next fourteen days'),
  supervised: Flag,
  open: Flag.describe('Something remains to be done about it'),
  submitted: Flag.describe('Ever submitted: all but drafts'),
  satisfied: Flag.describe('What the latest feedback said; where there is none it is neither'),
  q: z
    .string()
    .max(200)
    .optional()
    .describe('Words that its text has to contain, all of them; what fits best comes first, with `highlights`'),
})
export type SuggestionQuery = z.infer<typeof SuggestionQuery>

const exact = ['session', 'theme', 'group', 'priority', 'status', 'route', 'host', 'report'] as const

const flagsOf = ({ overdue, dueSoon, supervised, status, feedback }: Suggestion) => ({
  overdue,
  dueSoon,
  supervised,
  open: isOpen(status),
  submitted: status !== 'draft',
  satisfied: feedback?.satisfied,
})

/** Whether a suggestion is one of those asked for, but for the words of `q`: those are found by the index. */
export function isAskedFor(suggestion: Suggestion, asked: SuggestionQuery): boolean {
  if (exact.some((field) => asked[field] !== undefined && asked[field] !== suggestion[field])) return false
  if (asked.stage !== undefined && asked.stage !== stageIn(suggestion)) return false
  const flags = flagsOf(suggestion)
  return (Object.keys(flags) as (keyof typeof flags)[]).every(
    (flag) => asked[flag] === undefined || (asked[flag] === 'true') === flags[flag],
  )
}

const stageIn = ({ status }: Suggestion) => (status === 'draft' ? undefined : stageOf(status))

const field = z.string().max(500).optional()

/** What the form of a list sends: of all that can be asked for, each as it was typed or left empty. */
export const SuggestionListForm = z.object({
  session: field,
  theme: field,
  group: field,
  priority: field,
  status: field,
  route: field,
  host: field,
  report: field,
  stage: field,
  overdue: field,
  dueSoon: field,
  supervised: field,
  open: field,
  satisfied: field,
  q: field,
  cursor: field,
})
export type SuggestionListForm = z.infer<typeof SuggestionListForm>

/** What a form asks for, of all that were ever submitted; what it leaves empty is not asked for. Refuses what a query refuses. */
export function askedIn(form: SuggestionListForm): SuggestionQuery {
  const filled = Object.entries(form).filter(([, value]) => value?.trim())
  const { data, error } = SuggestionQuery.safeParse({ ...Object.fromEntries(filled), submitted: 'true' })
  if (error) throw invalid(...faultsOf(error))
  return data
}
