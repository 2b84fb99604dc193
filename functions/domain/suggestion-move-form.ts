import * as z from 'zod'
import { suggestionMoves } from './suggestion-moves.ts'

/** The moves that whoever made a suggestion makes on its page. */
const caseMoves = ['submit', 'co-sign', 'withdraw', 'feedback'] as const
export type CaseMove = (typeof caseMoves)[number]

/** Those of some moves that are made on the page. */
export const onThePage = (moves: readonly string[]): CaseMove[] => caseMoves.filter((move) => moves.includes(move))

const Field = z.string().default('')

/** What a page's form sends to make a move: texts, blank where nothing was said. */
export const CaseMoveForm = z.object({
  move: z.enum(caseMoves),
  satisfied: z.enum(['', 'true', 'false']).default(''),
  agree: z.enum(['', 'true', 'false']).default(''),
  comment: Field,
  reason: Field,
})
export type CaseMoveForm = z.infer<typeof CaseMoveForm>

/** What a form says, as the move's body; undefined where it does not say what the move needs. */
export function moveBodyOf({ move, satisfied, agree, comment, reason }: CaseMoveForm) {
  const said = {
    ...(satisfied && { satisfied: satisfied === 'true' }),
    ...(agree && { agree: agree === 'true' }),
    ...(comment.trim() && { comment }),
    ...(reason.trim() && { reason }),
  }
  const { success, data } = suggestionMoves[move].body.safeParse(said)
  return success ? data : undefined
}
