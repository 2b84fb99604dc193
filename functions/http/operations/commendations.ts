import * as z from 'zod'
import { Commendation, NewCommendation } from '../../domain/commendation.ts'
import { PageQuery } from '../../domain/page.ts'
import { Id } from '../../domain/text.ts'
import { everybody, json, lists, operation, secretariat, shows } from '../operation.ts'

const about = { path: '/v1/sessions/{session}/commendations' as const, tags: ['Commendations'] }
const params = z.object({ session: Id })

export const listCommendations = operation(
  { served: 'reader', roles: everybody },
  {
    ...about,
    method: 'get',
    operationId: 'listCommendations',
    summary: 'The awards given at a session',
    request: { params, query: PageQuery },
    responses: { 200: lists(Commendation, 'A page of awards') },
  },
)

export const commend = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...about,
    method: 'post',
    operationId: 'commend',
    summary: 'Records an award given at a session',
    description: 'Those that are planned under an agenda item are recorded by themselves when it is finished.',
    request: { params, body: json(NewCommendation) },
    responses: { 201: shows(Commendation, 'The award as it is recorded') },
  },
)
