import * as z from 'zod'
import { InvitationForm } from '../../domain/invitation.ts'
import { Id } from '../../domain/text.ts'
import { form, isPage, operation, secretariat } from '../operation.ts'

const at = { path: '/cockpit/{session}/invitations' as const, tags: ['Pages'] }
const params = z.object({ session: Id })

export const readInvitationsPage = operation(
  { served: 'reader', roles: secretariat },
  {
    ...at,
    method: 'get',
    operationId: 'readInvitationsPage',
    summary: "Where a session's personal links are made, for everyone entitled or for one person",
    description: 'It makes none.',
    request: {
      params,
      query: z.object({
        q: z.string().max(200).optional().meta({ description: 'A part of a name, number or unit.', example: '金丽正' }),
        said: z.string().max(64).optional().meta({ description: 'What kept cards from being made.', example: 'many' }),
      }),
    },
    responses: isPage(),
  },
)

export const makeInvitations = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...at,
    method: 'post',
    operationId: 'makeInvitations',
    summary: 'Makes personal links from their page, as sheets to be printed or as a table',
    description: 'With the same `key` it gives the same links, whatever they are asked for as.',
    request: { params, body: form(InvitationForm) },
    responses: {
      200: {
        description: 'The sheets, or the table',
        content: { 'text/html': { schema: z.string() }, 'text/csv': { schema: z.string() } },
      },
      303: { description: 'Back to the page: so many cards are not made at once' },
    },
  },
)
