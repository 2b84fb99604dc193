import type * as z from 'zod'
import { Refusal } from './refusal.ts'
import { everyProposer, type KeptSuggestion } from './suggestion.ts'
import {
  type Circumstances,
  type MoveBody,
  type Rule,
  type SuggestionMove,
  suggestionMoves,
} from './suggestion-moves.ts'

const ruleOf = (move: SuggestionMove) => suggestionMoves[move] as Rule<z.ZodType>
const moves = Object.keys(suggestionMoves) as SuggestionMove[]

function departmentsThatMay({ host, coHosts }: KeptSuggestion, move: SuggestionMove): (string | undefined)[] {
  const { departments } = ruleOf(move)
  if (departments === 'host') return [host]
  return departments === 'co-host' ? coHosts : []
}

function membersThatMay(suggestion: KeptSuggestion, move: SuggestionMove): string[] {
  switch (ruleOf(move).members) {
    case 'proposers':
      return suggestion.proposers
    case 'everybody':
      return everyProposer(suggestion)
    case 'invited':
      return suggestion.invited ?? []
    case undefined:
      return []
  }
}

function mayMake(suggestion: KeptSuggestion, move: SuggestionMove, { actor }: Circumstances): boolean {
  switch (actor.role) {
    case 'secretariat':
      return true
    case 'host':
      return departmentsThatMay(suggestion, move).includes(actor.department)
    case 'member':
      return membersThatMay(suggestion, move).includes(actor.memberNo)
  }
}

function isOpen(suggestion: KeptSuggestion, move: SuggestionMove, when: Circumstances): boolean {
  const { from, guard } = ruleOf(move)
  return from.includes(suggestion.status) && (guard?.(suggestion, when) ?? true)
}

/** The moves that this caller can make now. */
export const allowed = (suggestion: KeptSuggestion, when: Circumstances): SuggestionMove[] =>
  moves.filter((move) => mayMake(suggestion, move, when) && isOpen(suggestion, move, when))

/** The refusal of a move, or of an amendment, with what is possible instead. */
export const notNow = (suggestion: KeptSuggestion, when: Circumstances, move?: SuggestionMove) =>
  new Refusal('not-allowed-now', { allowed: allowed(suggestion, when).filter((other) => other !== move) })

/** A suggestion after a move. Refuses whom the table does not name, and what is not possible from here. */
export function moved<M extends SuggestionMove>(
  suggestion: KeptSuggestion,
  move: M,
  body: MoveBody<M>,
  when: Circumstances,
): KeptSuggestion {
  if (!mayMake(suggestion, move, when)) throw new Refusal('not-allowed')
  if (!isOpen(suggestion, move, when)) throw notNow(suggestion, when, move)
  return ruleOf(move).to(suggestion, body, when)
}

/** Whether its words may still be changed: while it is a draft, or was returned to be amended. */
export const isAmendable = ({ status }: KeptSuggestion) => suggestionMoves.submit.from.includes(status)
