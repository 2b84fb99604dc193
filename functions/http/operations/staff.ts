import * as z from 'zod'
import { Staff, Subject } from '../../domain/access.ts'
import { PageQuery } from '../../domain/page.ts'
import { json, lists, operation, secretariat, shows } from '../operation.ts'

const tags = ['Association']
const all = { path: '/v1/staff' as const, tags }

export const listStaff = operation(
  { served: 'reader', roles: secretariat },
  {
    ...all,
    method: 'get',
    operationId: 'listStaff',
    summary: 'The staff, by subject',
    request: { query: PageQuery },
    responses: { 200: lists(Staff, 'A page of staff') },
  },
)

export const appointStaff = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...all,
    method: 'post',
    operationId: 'appointStaff',
    summary: 'Gives somebody a role, or another one',
    description:
      'The subject is the `sub` that the identity provider knows them by. A host is the contact of the `department` named. A secretary remains: the last one keeps the role (409).',
    request: { body: json(Staff) },
    responses: { 201: shows(Staff, 'Who was appointed') },
  },
)

export const dismissStaff = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/staff/{subject}',
    tags,
    method: 'delete',
    operationId: 'dismissStaff',
    summary: "Takes somebody's role away; the last secretary keeps it (409)",
    request: { params: z.object({ subject: Subject }) },
    responses: { 204: { description: 'They have no role any more' } },
  },
)
