import * as z from 'zod'
import { type KeptSuggestion, SuggestionStatus } from './suggestion.ts'

export const SimilarQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(10).meta({ example: 10 }),
})

/** One that is likely the same matter: how like it is, from 0 to 1, and the words that both have. */
export const SimilarSuggestion = z
  .object({
    id: z.string(),
    number: z.string(),
    title: z.string(),
    status: SuggestionStatus,
    mergedInto: z.string().optional(),
    score: z.number(),
    shares: z.array(z.string()),
    reason: z.string(),
  })
  .meta({
    id: 'SimilarSuggestion',
    example: {
      id: 'plenary-5-5.014',
      number: '5-5-014',
      title: '加快建设青年人才公寓',
      status: 'submitted',
      score: 0.412,
      shares: ['人才公寓', '引进人才'],
      reason: '共有：人才公寓、引进人才',
    },
  })
export type SimilarSuggestion = z.infer<typeof SimilarSuggestion>

const unfinished = new Set<SuggestionStatus>(['draft', 'returned', 'withdrawn'])

/** Whether it was put before the association and stands: what everybody who writes one may compare theirs with. */
export const isPutForward = ({ status }: Pick<KeptSuggestion, 'status'>): boolean => !unfinished.has(status)
