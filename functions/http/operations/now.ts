import * as z from 'zod'
import { Now } from '../../domain/now.ts'
import { Id } from '../../domain/text.ts'
import { everybody, operation, shows } from '../operation.ts'

const tags = ['Now']
const now = shows(Now, 'What goes on, at most about a second old')

export const readNow = operation(
  { served: 'reader', roles: everybody },
  {
    path: '/v1/sessions/{session}/now' as const,
    tags,
    method: 'get',
    operationId: 'readNow',
    summary: 'What goes on: current item, open poll and its turnout, quorum',
    request: { params: z.object({ session: Id }) },
    responses: { 200: now },
  },
)

export const readLive = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/live/{key}' as const,
    tags,
    method: 'get',
    operationId: 'readLive',
    summary: 'The same, public, for the hall’s screen and the phones',
    description: 'The key stands in the session as `live`. It may be kept for a second.',
    request: {
      params: z.object({
        key: z.string().min(1).max(100).meta({ example: 'qX2c8mJ0a7hJm0d2b1k9Zw' }),
      }),
    },
    responses: { 200: now },
  },
)
