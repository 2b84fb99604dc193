import * as z from 'zod'
import { InvitationChoice } from '../../domain/invitation.ts'
import { Id, Instant, MemberNo } from '../../domain/text.ts'
import { operation, secretariat, shows } from '../operation.ts'

const tags = ['Members']
const ofMember = { path: '/v1/members/{memberNo}/invitations' as const, tags }
const params = z.object({ memberNo: MemberNo })

const link = {
  url: z.string().meta({ example: 'https://plenum.example.org/m/qX2c8mJ0a7hJm0d2b1k9Zw' }),
  expiresAt: Instant.meta({ example: '2023-02-25T16:00:00.000Z' }),
}

export const inviteMember = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...ofMember,
    method: 'post',
    operationId: 'inviteMember',
    summary: 'Gives a member a personal link',
    description:
      'Usable until a day after the last session that is not closed. Only its hash is kept: it cannot be shown again, but a repeat with the same Idempotency-Key answers the same link.',
    request: { params },
    responses: { 201: shows(z.object(link).meta({ id: 'Invitation' }), 'The link') },
  },
)

export const inviteSession = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/sessions/{session}/invitations',
    tags,
    method: 'post',
    operationId: 'inviteSession',
    summary: 'Gives everyone entitled in a session a personal link',
    description:
      'All of them in one answer, usable until a day after the session. By `Accept` as JSON, as a table (CSV), or as sheets to be printed and cut (HTML), in the order and of the group asked for. Links that were given before stay good.',
    request: { params: z.object({ session: Id }), query: InvitationChoice },
    responses: {
      201: {
        description: 'A link each',
        content: {
          ...shows(z.object({ items: z.array(z.object({ memberNo: MemberNo, ...link })) }), '').content,
          'text/csv': { schema: z.string() },
          'text/html': { schema: z.string() },
        },
      },
    },
  },
)

export const revokeInvitations = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...ofMember,
    method: 'delete',
    operationId: 'revokeInvitations',
    summary: "Makes a member's links worth nothing, and whatever was signed in by them",
    description: 'Links given afterwards are good again. It takes a second at most.',
    request: { params },
    responses: { 204: { description: 'They are revoked' } },
  },
)
