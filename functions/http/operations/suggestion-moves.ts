import { BulkMove, BulkMoved } from '../../domain/bulk-move.ts'
import { Suggestion } from '../../domain/suggestion.ts'
import { SuggestionParams } from '../../domain/suggestion-id.ts'
import { type SuggestionMove, suggestionMoves } from '../../domain/suggestion-moves.ts'
import { handling, inTheHall, json, operation, secretariat, shows } from '../operation.ts'

const summaries: Record<SuggestionMove, string> = {
  submit: 'Submits a draft, or one that was returned',
  'co-sign': 'Says whether somebody who is invited proposes it too; who does not is no longer asked',
  return: 'Returns it to its proposers, to be amended',
  accept: 'Accepts it',
  decline: 'Declines it, with the reason',
  merge: 'Handles it as one with another (并案); every proposer is still answered',
  'un-merge': 'Takes it out of the one that it was merged into, while nobody was answered there; it is submitted again',
  split: 'Splits it into several, which inherit its proposers, group, session and theme',
  withdraw: 'Withdraws it',
  assign:
    'Assigns it to a host department (交办), or anew when it is too late to hand it back; due in three months unless more is said',
  'hand-back': 'Hands it back as the wrong host, within seven working days',
  start: 'Begins to work on it',
  extend: 'Moves its due date on, to an instant or by working days, to six months after it was assigned at the latest',
  opine: "Gives a co-host's opinion, or another one instead",
  reply: 'Answers it, with an opinion of each co-host that has not given one',
  feedback: 'Says whether the answer satisfies; each proposer once a round',
  'keep-promise': 'Says whether something that was promised is done',
  close: 'Closes it, once nothing that was promised is open',
  queue: 'Lays it aside for a special report (呈报)',
  explain: 'Explains why it is as it is (答复)',
  reference: 'Keeps it for reference (参考)',
}

const camelCase = (move: string) => move.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const moving = (move: SuggestionMove) => {
  const { from, body, members, departments } = suggestionMoves[move]
  return operation(
    members
      ? { served: 'member', roles: inTheHall }
      : { served: 'secretariat', roles: departments ? handling : secretariat },
    {
      method: 'post',
      path: `/v1/suggestions/{id}/${move}` as const,
      tags: ['Suggestions'],
      operationId: `${camelCase(move)}Suggestion`,
      summary: summaries[move],
      description: `From ${from.join(', ')}; otherwise 409 \`not-allowed-now\`, with the moves that are \`allowed\`.`,
      request: { params: SuggestionParams, body: json(body) },
      responses: { 200: shows(Suggestion, 'The suggestion as it is now') },
    },
  )
}

/** An operation for each move in the table. */
export const movesOfSuggestions = (Object.keys(summaries) as SuggestionMove[]).map((move) => ({
  move,
  operation: moving(move),
}))

export const moveSeveralSuggestions = operation(
  { served: 'secretariat', roles: secretariat },
  {
    method: 'post',
    path: '/v1/suggestions/moves',
    tags: ['Suggestions'],
    operationId: 'moveSeveralSuggestions',
    summary: 'Makes one move on up to fifty suggestions, each by itself',
    description:
      'An item is answered with the suggestion as it is now, or with the `problem` for which it was not moved; the others are moved all the same. Sent again under its `Idempotency-Key`, what was moved is not moved again, and what was not is tried again.',
    request: { body: json(BulkMove) },
    responses: { 200: shows(BulkMoved, 'What came of each, in the order in which they were sent') },
  },
)
