import * as z from 'zod'
import { Column, lines, sentOnceBy } from './form-field.ts'
import { suggestionMoves } from './suggestion-moves.ts'

/** The moves with which the secretariat sorts what was suggested (梳理): first whether it is taken, then who deals with it, at last that it is done. */
const sortingMoves = [
  'accept',
  'merge',
  'return',
  'decline',
  'assign',
  'queue',
  'explain',
  'reference',
  'close',
] as const
export type SortingMove = (typeof sortingMoves)[number]

/** Those of some moves that sort a suggestion. What is assigned already is assigned anew elsewhere. */
export const sortingOf = (moves: readonly string[]): SortingMove[] =>
  sortingMoves.filter((move) => moves.includes(move))

const Field = z.string().max(20_000).default('')

/** What a form sends that sorts a suggestion: texts, blank where nothing was said. */
export const SortingForm = z.object({
  move: z.enum(sortingMoves),
  key: Field.describe(sentOnceBy),
  reason: Field,
  into: Field,
  host: Field,
  coHosts: Column,
  workingDays: Field,
  text: Field,
  signer: Field,
})
export type SortingForm = z.infer<typeof SortingForm>

function saidBy({ move, reason, into, host, coHosts, workingDays, text, signer }: SortingForm): object {
  switch (move) {
    case 'accept':
      return {}
    case 'merge':
      return { into }
    case 'assign': {
      const days = workingDays.normalize('NFKC').trim()
      return { host, coHosts: [coHosts].flat(), ...(days && { workingDays: Number(days) }) }
    }
    case 'close':
      return reason.trim() ? { note: lines(reason) } : {}
    case 'explain':
      return { text: lines(text), signer: signer.trim() }
    default:
      return { reason: lines(reason) }
  }
}

/** What a form says as the move's body, judged as the API judges it. */
export const sortingBodyOf = (form: SortingForm) => suggestionMoves[form.move].body.safeParse(saidBy(form))
