import * as z from 'zod'
import { Ballot, CastBallot } from '../../domain/poll.ts'
import { Id } from '../../domain/text.ts'
import { form, json, member, operation, shows } from '../operation.ts'

const poll = z.object({ poll: Id })

export const castBallot = operation(
  { served: 'ballot', roles: member },
  {
    path: '/v1/polls/{poll}/ballot',
    tags: ['Polls'],
    method: 'post',
    operationId: 'castBallot',
    summary: 'Votes in an open poll',
    description:
      'The first ballot counts. The same again answers the same; another choice is refused with `already-voted`. It needs no Idempotency-Key. In an election the ballot is `choices`, candidates by their ids, and `others`, names written in where that is allowed: fewer than there are seats are valid, none is an abstention, more make the ballot `invalid`, and it counts as that.',
    request: { params: poll, body: json(CastBallot) },
    responses: {
      200: shows(Ballot, 'The same ballot counted already'),
      201: shows(Ballot, 'The ballot as counted'),
    },
  },
)

export const castBallotForm = operation(
  { served: 'ballot', roles: member },
  {
    path: '/member/polls/{poll}/ballot',
    tags: ['Pages'],
    method: 'post',
    operationId: 'castBallotForm',
    summary: "Votes from the member's page, without a script",
    request: {
      params: poll,
      body: form(CastBallot),
    },
    responses: { 303: { description: "Back to the member's page, which says what became of the ballot" } },
  },
)
