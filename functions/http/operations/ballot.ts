import * as z from 'zod'
import { Ballot, Choice } from '../../domain/poll.ts'
import { Id } from '../../domain/text.ts'
import { json, member, operation, shows } from '../operation.ts'

const poll = z.object({ poll: Id })

/** What `domain/ballot` reads by hand in the function that takes ballots, described for the OpenAPI document. */
const CastBallot = z.strictObject({ choice: Choice }).meta({ id: 'CastBallot', example: { choice: 'for' } })

export const castBallot = operation(
  { served: 'ballot', roles: member },
  {
    path: '/v1/polls/{poll}/ballot',
    tags: ['Polls'],
    method: 'post',
    operationId: 'castBallot',
    summary: 'Votes in an open poll',
    description:
      'The first ballot counts. The same again answers the same; another choice is refused with `already-voted`. It needs no Idempotency-Key.',
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
      body: { required: true, content: { 'application/x-www-form-urlencoded': { schema: CastBallot } } },
    },
    responses: { 303: { description: "Back to the member's page, which says what became of the ballot" } },
  },
)
