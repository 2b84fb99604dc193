import * as z from 'zod'
import { isPage, operation, shows } from '../operation.ts'

const link = { path: '/m/{secret}' as const, tags: ['Pages'] }
const params = z.object({ secret: z.string() })

export const readSignInPage = operation(
  { served: 'member', roles: 'public' },
  {
    ...link,
    method: 'get',
    operationId: 'readSignInPage',
    summary: 'Whose personal link this is, and a button',
    description: 'It never signs in and uses nothing up: messengers fetch links for their previews.',
    request: { params },
    responses: isPage(),
  },
)

export const signIn = operation(
  { served: 'member', roles: 'public' },
  {
    ...link,
    method: 'post',
    operationId: 'signIn',
    summary: 'Signs in by a personal link',
    description:
      "With `Accept: application/json` it answers a member's bearer token; else it sets a cookie and leads to `/member`. It can be repeated, and ignores an Idempotency-Key.",
    request: { params },
    responses: {
      200: shows(
        z.object({ token: z.string() }).meta({ id: 'SignedIn', example: { token: 'pm_WyJhIl0.c2ln' } }),
        "The member's bearer token, as long good as the link",
      ),
      303: { description: 'Signed in; on to the member’s page' },
    },
  },
)
