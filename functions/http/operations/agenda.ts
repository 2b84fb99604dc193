import * as z from 'zod'
import { AgendaItem, AgendaItemPatch, NewAgendaItem } from '../../domain/agenda.ts'
import type { AgendaMove } from '../../domain/agenda-move.ts'
import { AgendaOrder } from '../../domain/agenda-order.ts'
import { PageQuery } from '../../domain/page.ts'
import { Id } from '../../domain/text.ts'
import { everybody, json, lists, operation, secretariat, shows } from '../operation.ts'

const tags = ['Agenda']
const all = { path: '/v1/sessions/{session}/agenda' as const, tags }
const one = { path: '/v1/sessions/{session}/agenda/{item}' as const, tags }
const ofSession = z.object({ session: Id })
const ofItem = z.object({ session: Id, item: Id })
const item = shows(AgendaItem, 'The item as it is now')

export const listAgenda = operation(
  { served: 'reader', roles: everybody },
  {
    ...all,
    method: 'get',
    operationId: 'listAgenda',
    summary: 'The agenda, in order',
    description:
      '`plannedAt` follows from the session’s start in the association’s time zone and from the `minutes` of the items before it; a deferred item has none.',
    request: { params: ofSession, query: PageQuery },
    responses: { 200: lists(AgendaItem, 'A page of items') },
  },
)

export const addAgendaItem = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...all,
    method: 'post',
    operationId: 'addAgendaItem',
    summary: 'Puts an item at the end of the agenda',
    description: 'Its `motion`, if it has one, must have been tabled in this session. At most 90 items.',
    request: { params: ofSession, body: json(NewAgendaItem) },
    responses: { 201: shows(AgendaItem, 'The item, pending') },
  },
)

export const arrangeAgenda = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/sessions/{session}/agenda/order' as const,
    tags,
    method: 'put',
    operationId: 'arrangeAgenda',
    summary: 'Puts the agenda into another order',
    description:
      'Names every item once. What is done or current keeps its order (409 `already-begun`); the rest may go anywhere among it.',
    request: { params: ofSession, body: json(AgendaOrder) },
    responses: { 200: lists(AgendaItem, 'The whole agenda, in its new order') },
  },
)

export const readAgendaItem = operation(
  { served: 'reader', roles: everybody },
  {
    ...one,
    method: 'get',
    operationId: 'readAgendaItem',
    summary: 'An agenda item',
    request: { params: ofItem },
    responses: { 200: item },
  },
)

export const amendAgendaItem = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...one,
    method: 'patch',
    operationId: 'amendAgendaItem',
    summary: 'Amends an agenda item',
    description: 'Once it is current or done only its documents may still change (409 `already-begun`).',
    request: { params: ofItem, body: json(AgendaItemPatch) },
    responses: { 200: item },
  },
)

export const removeAgendaItem = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...one,
    method: 'delete',
    operationId: 'removeAgendaItem',
    summary: 'Takes a pending or deferred item off the agenda; its motion stays tabled',
    request: { params: ofItem },
    responses: { 204: { description: 'It is off the agenda' } },
  },
)

const moving = <const M extends AgendaMove>(move: M, summary: string, description: string) =>
  operation(
    { served: 'secretariat', roles: secretariat },
    {
      method: 'post',
      path: `/v1/sessions/{session}/agenda/{item}/${move}` as const,
      tags,
      operationId: `${move}AgendaItem`,
      summary,
      description,
      request: { params: ofItem },
      responses: { 200: item },
    },
  )

const otherwise = 'From elsewhere: 409 `not-allowed-now`, with the moves that are `allowed`.'
export const startAgendaItem = moving(
  'start',
  'Makes a pending or deferred item the current one',
  `The session must be open, and no other item current (409 \`another-item-current\`). ${otherwise}`,
)
export const finishAgendaItem = moving(
  'finish',
  'Finishes the current item',
  `Records the commendations that it plans. Not while its motion is being voted on (409 \`poll-open\`). ${otherwise}`,
)
export const deferAgendaItem = moving(
  'defer',
  'Defers a pending or the current item',
  `It can be started later. Not while its motion is being voted on (409 \`poll-open\`). ${otherwise}`,
)
