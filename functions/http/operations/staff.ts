import * as z from 'zod'
import { Appointment, Staff, Subject } from '../../domain/access.ts'
import { PageQuery } from '../../domain/page.ts'
import { json, lists, operation, secretariat, shows } from '../operation.ts'

const tags = ['Association']
const one = { path: '/v1/staff/{subject}' as const, tags }
const params = z.object({ subject: Subject })

export const listStaff = operation(
  { served: 'reader', roles: secretariat },
  {
    path: '/v1/staff',
    tags,
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
    ...one,
    method: 'put',
    operationId: 'appointStaff',
    summary: 'Gives somebody a role, or another one',
    description:
      'The subject is the `sub` that the identity provider knows them by. A secretary remains: the last one keeps the role (409).',
    request: { params, body: json(Appointment) },
    responses: { 200: shows(Staff, 'Who was appointed') },
  },
)

export const dismissStaff = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...one,
    method: 'delete',
    operationId: 'dismissStaff',
    summary: "Takes somebody's role away; the last secretary keeps it (409)",
    request: { params },
    responses: { 204: { description: 'They have no role any more' } },
  },
)
