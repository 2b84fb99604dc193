import * as z from 'zod'
import { isPage, operation } from '../operation.ts'

const tags = ['Pages']
const next = z
  .string()
  .max(4096)
  .optional()
  .meta({ description: 'A path of ours to go on to; anything else is ignored.', example: '/leader' })

export const readStaffSignInPage = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/sign-in',
    tags,
    method: 'get',
    operationId: 'readStaffSignInPage',
    summary: 'Where the staff sign in',
    description: 'It signs nobody in: its button leads to the identity provider.',
    request: {
      query: z.object({
        next,
        said: z
          .string()
          .max(64)
          .optional()
          .meta({ description: 'What became of the last attempt.', example: 'denied' }),
      }),
    },
    responses: isPage(),
  },
)

export const startStaffSignIn = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/sign-in/start',
    tags,
    method: 'get',
    operationId: 'startStaffSignIn',
    summary: 'Leads to the page of the identity provider',
    description:
      'By authorization code with PKCE and state (OpenID Connect). Both secrets of the attempt stay in a cookie of this browser, for a quarter of an hour.',
    request: { query: z.object({ next }) },
    responses: { 303: { description: 'To the identity provider; back to `/sign-in` where there is none' } },
  },
)

const ofProvider = (description: string, example: string) =>
  z.string().max(4096).optional().meta({ description, example })

export const finishStaffSignIn = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/sign-in/callback',
    tags,
    method: 'get',
    operationId: 'finishStaffSignIn',
    summary: 'Where the identity provider sends a browser back to',
    description:
      'Changes the code for a token and keeps that in a cookie as long as it is good. Each attempt comes back once, whatever becomes of it.',
    request: {
      query: z.looseObject({
        code: ofProvider('To be changed for a token, once.', 'SplxlOBeZQQYbYS6WxSbIA'),
        state: ofProvider('As the attempt has it.', 'af0ifjsldkj'),
        error: ofProvider('Why there is no code.', 'access_denied'),
      }),
    },
    responses: { 303: { description: 'On to where the attempt began; back to `/sign-in` where it failed' } },
  },
)

export const signOut = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/sign-out',
    tags,
    method: 'post',
    operationId: 'signOut',
    summary: 'Signs a browser out, at the identity provider too where it can be asked to',
    description: 'It can be repeated, and ignores an Idempotency-Key.',
    request: { query: z.object({ next }) },
    responses: { 303: { description: 'Signed out; to where one signs in again' } },
  },
)
