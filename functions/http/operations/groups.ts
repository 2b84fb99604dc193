import * as z from 'zod'
import { Group, GroupPatch, GroupReport, NewGroup, SetGroupReport } from '../../domain/group.ts'
import { PageQuery } from '../../domain/page.ts'
import { Id } from '../../domain/text.ts'
import { everybody, inTheHall, json, lists, operation, secretariat, shows } from '../operation.ts'

const tags = ['Groups']
const all = { path: '/v1/sessions/{session}/groups' as const, tags }
const one = { path: '/v1/sessions/{session}/groups/{group}' as const, tags }
const inSession = z.object({ session: Id })
const params = z.object({ session: Id, group: Id })
const group = shows(Group, 'The group with who belongs to it now')

export const listGroups = operation(
  { served: 'reader', roles: everybody },
  {
    ...all,
    method: 'get',
    operationId: 'listGroups',
    summary: 'The groups of a session, with who belongs to each now',
    request: { params: inSession, query: PageQuery },
    responses: { 200: lists(Group, 'A page of groups') },
  },
)

export const formGroup = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...all,
    method: 'post',
    operationId: 'formGroup',
    summary: 'Forms a discussion group',
    description:
      'Its constituencies fill it from the roster of now; who is named in `members` is in it whatever their constituency, observers too. Nobody is in two groups.',
    request: { params: inSession, body: json(NewGroup) },
    responses: { 201: group },
  },
)

export const readGroup = operation(
  { served: 'reader', roles: everybody },
  {
    ...one,
    method: 'get',
    operationId: 'readGroup',
    summary: 'A group, with who belongs to it now and its report',
    request: { params },
    responses: { 200: group },
  },
)

export const regroup = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...one,
    method: 'patch',
    operationId: 'regroup',
    summary: 'Changes a group',
    request: { params, body: json(GroupPatch) },
    responses: { 200: group },
  },
)

export const reportGroup = operation(
  { served: 'member', roles: inTheHall },
  {
    path: '/v1/sessions/{session}/groups/{group}/report',
    tags,
    method: 'put',
    operationId: 'reportGroup',
    summary: "Writes the group's report to the plenary, or confirms it",
    description:
      '`If-Match` takes the ETag of the group. Its recorder or the secretariat writes `text`; its convener, and nobody else, sends `confirmed`. New words have to be confirmed anew.',
    request: { params, body: json(SetGroupReport) },
    responses: { 200: shows(GroupReport, 'The report as it is now') },
  },
)
