import * as z from 'zod'
import { Summary } from '../../domain/summary.ts'
import { Id } from '../../domain/text.ts'
import { operation, shows, staff } from '../operation.ts'

export const summarize = operation(
  { served: 'reader', roles: staff },
  {
    path: '/v1/summaries/suggestions',
    tags: ['Suggestions'],
    method: 'get',
    operationId: 'summarizeSuggestions',
    summary: 'What was suggested, what happens to it, and what is late',
    description:
      'Counts all that were ever submitted, of a session or of the whole association; `byRoute` and `byHost` those that have one, `satisfaction` by the latest feedback of each.',
    request: { query: z.object({ session: Id.optional() }) },
    responses: { 200: shows(Summary, 'The counts as of now') },
  },
)
