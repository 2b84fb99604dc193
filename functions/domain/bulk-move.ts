import * as z from 'zod'
import { faultsOf } from './faults.ts'
import { Problem } from './problem.ts'
import { invalid } from './refusal.ts'
import { Suggestion } from './suggestion.ts'
import { type MoveBody, type SuggestionMove, suggestionMoves } from './suggestion-moves.ts'
import { text } from './text.ts'

/** So many suggestions are moved by one call. */
export const mostAtOnce = 50

const Body = z.record(z.string(), z.unknown())
const SuggestionId = text(100)
type Item = z.infer<typeof Item>
const Item = z.strictObject({ id: SuggestionId, body: Body.optional() })

/** One move made on several suggestions, each by itself; an item's own body goes over the one that they share. */
export const BulkMove = z
  .strictObject({
    move: z.enum(Object.keys(suggestionMoves) as SuggestionMove[]),
    items: z
      .array(Item)
      .min(1)
      .max(mostAtOnce)
      .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'must be distinct'),
    body: Body.optional(),
  })
  .meta({
    id: 'BulkMove',
    example: {
      move: 'decline',
      items: [{ id: 'plenary-5-5.001' }, { id: 'plenary-5-5.002', body: { reason: '已有规定' } }],
      body: { reason: '不属于本会职责' },
    },
  })
export type BulkMove = z.infer<typeof BulkMove>

/** What came of each, in the order in which they were sent: the suggestion as it is now, or why it was not moved. */
export const BulkMoved = z
  .object({
    items: z.array(
      z.union([
        z.object({ id: SuggestionId, status: z.literal(200), suggestion: Suggestion }),
        z.object({ id: SuggestionId, status: z.int(), problem: Problem }),
      ]),
    ),
  })
  .meta({ id: 'BulkMoved' })

/** What is said for the move on one of them. Refuses what the move's own schema refuses, field by field. */
export function bodyOf({ move, body }: BulkMove, item: Item): MoveBody<SuggestionMove> {
  const parsed = suggestionMoves[move].body.safeParse({ ...body, ...item.body })
  if (!parsed.success) throw invalid(...faultsOf(parsed.error))
  return parsed.data
}
