import * as z from 'zod'
import { PageQuery } from '../../domain/page.ts'
import { Ballot, ClerkBallot, Count, ListedBallot, Poll } from '../../domain/poll.ts'
import { Result } from '../../domain/result.ts'
import { Id, MemberNo } from '../../domain/text.ts'
import { everybody, json, lists, member, operation, refuses, secretariat, shows } from '../operation.ts'

const tags = ['Polls']
const poll = { params: z.object({ poll: Id }) }

export const readPoll = operation(
  { served: 'reader', roles: everybody },
  {
    path: '/v1/polls/{poll}',
    tags,
    method: 'get',
    operationId: 'readPoll',
    summary: 'A poll: its motion, round, electorate, status',
    request: poll,
    responses: { 200: shows(Poll, 'The poll') },
  },
)

export const readOwnBallot = operation(
  { served: 'reader', roles: member },
  {
    path: '/v1/polls/{poll}/ballot',
    tags,
    method: 'get',
    operationId: 'readOwnBallot',
    summary: "The caller's own ballot",
    description: '404 while the caller has not voted. A ballot that the clerk entered for the caller says so.',
    request: poll,
    responses: { 200: shows(Ballot, 'The ballot as it counts') },
  },
)

export const enterBallot = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/polls/{poll}/ballots/{memberNo}',
    tags,
    method: 'put',
    operationId: 'enterBallot',
    summary: "Enters a present member's open ballot for them",
    description:
      "The same write as the member's own, marked as the clerk's in every record and shown to the member at once.",
    request: { params: z.object({ poll: Id, memberNo: MemberNo }), body: json(ClerkBallot) },
    responses: {
      200: shows(Ballot, 'The same ballot stood there already'),
      201: shows(Ballot, 'The ballot as it counts'),
    },
  },
)

export const recordCount = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/polls/{poll}/count',
    tags,
    method: 'put',
    operationId: 'recordCount',
    summary: 'Records a show of hands, or the paper count of a secret ballot',
    description:
      'Can be corrected until the poll is closed. More papers returned than issued make the poll void. An election is counted by candidate, every one of them listed; names written in are `others`.',
    request: { ...poll, body: json(Count) },
    responses: { 200: shows(Poll, 'The poll with its count') },
  },
)

export const closePoll = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/polls/{poll}/close',
    tags,
    method: 'post',
    operationId: 'closePoll',
    summary: 'Closes a poll and decides it',
    description:
      'Repeating it gives the same result. A carried roster-change switches the roster in the transaction that stores the result; so does an election for whom it elects. More than 20,000 seats: 202, and a job finishes it.',
    request: poll,
    responses: { 200: shows(Result, 'The result'), 202: shows(Poll, 'The poll is closing') },
  },
)

export const cancelPoll = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/polls/{poll}/cancel',
    tags,
    method: 'post',
    operationId: 'cancelPoll',
    summary: 'Cancels a scheduled poll',
    description: 'Until it opens. A poll that is open is closed, never cancelled.',
    request: poll,
    responses: { 200: shows(Poll, 'The poll, cancelled') },
  },
)

export const readResult = operation(
  { served: 'reader', roles: everybody },
  {
    path: '/v1/polls/{poll}/result',
    tags,
    method: 'get',
    operationId: 'readResult',
    summary: 'The result of a closed poll',
    request: poll,
    responses: { 200: shows(Result, 'The result; it never changes'), 409: refuses(409) },
  },
)

export const listBallots = operation(
  { served: 'reader', roles: everybody },
  {
    path: '/v1/polls/{poll}/ballots',
    tags,
    method: 'get',
    operationId: 'listBallots',
    summary: 'Who voted how, after the close of an open ballot',
    description: 'Those who did not vote are listed too. By member number.',
    request: { ...poll, query: PageQuery },
    responses: { 200: lists(ListedBallot, 'One line a seat'), 409: refuses(409) },
  },
)
