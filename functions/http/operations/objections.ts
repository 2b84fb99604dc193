import * as z from 'zod'
import { NewHandling, NewObjection, Objection } from '../../domain/objection.ts'
import { PageQuery } from '../../domain/page.ts'
import { Id, MemberNo } from '../../domain/text.ts'
import { everybody, inTheHall, json, lists, operation, refuses, secretariat, shows } from '../operation.ts'

const tags = ['Polls']
const params = z.object({ poll: Id })

export const objectToResult = operation(
  { served: 'member', roles: inTheHall },
  {
    path: '/v1/polls/{poll}/objections',
    tags,
    method: 'post',
    operationId: 'objectToResult',
    summary: 'Objects to the result of a poll',
    description:
      'One objection a person and poll. A member objects in their own name, while the session is not closed; the secretariat records `by` whom. The result never changes: a lost or void poll may be followed by another, and what was carried is decided anew by a new motion.',
    request: { params, body: json(NewObjection) },
    responses: { 201: shows(Objection, 'The objection as recorded') },
  },
)

export const listObjections = operation(
  { served: 'reader', roles: everybody },
  {
    path: '/v1/polls/{poll}/objections',
    tags,
    method: 'get',
    operationId: 'listObjections',
    summary: 'The objections to a result, and their answers',
    description: 'By the numbers of those who objected.',
    request: { params, query: PageQuery },
    responses: { 200: lists(Objection, 'A page of objections') },
  },
)

export const handleObjection = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/polls/{poll}/objections/{memberNo}/handle',
    tags,
    method: 'post',
    operationId: 'handleObjection',
    summary: 'Records how an objection was decided',
    description: 'Once. `motion` names the motion that decides the matter anew, where there is one.',
    request: { params: z.object({ poll: Id, memberNo: MemberNo }), body: json(NewHandling) },
    responses: { 200: shows(Objection, 'The objection with its answer'), 409: refuses(409) },
  },
)
