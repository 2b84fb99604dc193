import * as z from 'zod'
import { PageQuery } from '../../domain/page.ts'
import { NewSession, Session, type SessionMove, SessionPatch } from '../../domain/session.ts'
import { Id } from '../../domain/text.ts'
import { everybody, json, lists, operation, secretariat, shows } from '../operation.ts'

const all = { path: '/v1/sessions' as const, tags: ['Sessions'] }
const one = { path: '/v1/sessions/{session}' as const, tags: ['Sessions'] }
const params = z.object({ session: Id })
const session = shows(Session, 'The session as it is now')

export const createSession = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...all,
    method: 'post',
    operationId: 'createSession',
    summary: 'Creates a session of a body',
    description:
      'Its term is its body’s. Without a title it is named by term and number (五届五次全委会议), without an id it gets one. A `number` of null is a gathering that is not counted.',
    request: { body: json(NewSession) },
    responses: { 201: shows(Session, 'The session, planned') },
  },
)

export const listSessions = operation(
  { served: 'reader', roles: everybody },
  {
    ...all,
    method: 'get',
    operationId: 'listSessions',
    summary: 'The sessions, by day and hour',
    request: { query: PageQuery },
    responses: { 200: lists(Session, 'A page of sessions') },
  },
)

export const readSession = operation(
  { served: 'reader', roles: everybody },
  {
    ...one,
    method: 'get',
    operationId: 'readSession',
    summary: 'A session',
    description: '`live` is the key of its public screen: `/live/{key}`.',
    request: { params },
    responses: { 200: session },
  },
)

export const amendSession = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...one,
    method: 'patch',
    operationId: 'amendSession',
    summary: 'Amends a session that is not closed',
    description: 'Once it has begun, its quorum, voters and number stay. Its body always does.',
    request: { params, body: json(SessionPatch) },
    responses: { 200: session },
  },
)

const moving = <const M extends SessionMove>(move: M, summary: string, description: string) =>
  operation(
    { served: 'secretariat', roles: secretariat },
    {
      method: 'post',
      path: `/v1/sessions/{session}/${move}` as const,
      tags: ['Sessions'],
      operationId: `${move}Session`,
      summary,
      description,
      request: { params },
      responses: { 200: session },
    },
  )

const otherwise = 'From elsewhere: 409 `not-allowed-now`, with the moves that are `allowed`.'
export const conveneSession = moving('convene', 'Convenes a planned session', otherwise)
export const openSession = moving(
  'open',
  'Opens a convened session',
  `Without quorum: 409 \`quorum-not-met\`, with its arithmetic; with it, the arithmetic is kept as \`opened\`. ${otherwise}`,
)
export const adjournSession = moving('adjourn', 'Adjourns an open session; not while a poll is open', otherwise)
export const resumeSession = moving('resume', 'Resumes an adjourned session', otherwise)
export const closeSession = moving(
  'close',
  'Closes a session, for good',
  `Not while a poll is open (409 \`poll-open\`) or an agenda item is current (409 \`another-item-current\`). ${otherwise}`,
)
