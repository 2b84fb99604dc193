import * as z from 'zod'
import { Choice } from '../../domain/poll.ts'
import { Id } from '../../domain/text.ts'
import { isPage, member, operation, refuses, staff } from '../operation.ts'

const tags = ['Pages']
const chosen = z.string().max(64).optional()

export const readStartPage = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/',
    method: 'get',
    operationId: 'readStartPage',
    tags,
    summary: 'What this is, and how each gets in',
    responses: isPage('The start page'),
  },
)

export const readAsset = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/assets/{file}',
    method: 'get',
    operationId: 'readAsset',
    tags,
    summary: 'A style sheet or a script of the pages',
    description: 'With `v`, the version that a page names, it may be kept for good.',
    request: {
      params: z.object({ file: z.string().max(64) }),
      query: z.object({
        v: z
          .string()
          .max(64)
          .optional()
          .meta({ description: 'Its version, as pages name it.', example: '0mYQxTgyGcN1' }),
      }),
    },
    responses: {
      200: {
        description: 'The file',
        content: { 'text/css': { schema: z.string() }, 'text/javascript': { schema: z.string() } },
      },
      404: refuses(404),
    },
  },
)

export const readMemberPage = operation(
  { served: 'member', roles: member },
  {
    path: '/member',
    method: 'get',
    operationId: 'readMemberPage',
    tags,
    summary: "A member's page: the current item, the ballot, one's group and suggestions",
    request: {
      query: z.object({
        session: chosen,
        said: z.string().max(64).optional(),
        'check-in': z.string().max(64).optional().meta({
          description: 'The code on the hall’s screen; it stands in the form, to be sent.',
          example: '492039',
        }),
      }),
    },
    responses: isPage("The member's page"),
  },
)

export const reviewBallot = operation(
  { served: 'member', roles: member },
  {
    path: '/member/ballot/{poll}',
    method: 'get',
    operationId: 'reviewBallot',
    tags,
    summary: 'The choice about to be cast, to be confirmed; nothing is cast by it',
    request: { params: z.object({ poll: Id }), query: z.object({ choice: Choice.optional() }) },
    responses: {
      ...isPage('The review'),
      303: { description: 'Back to the page: nothing can be cast, or was chosen' },
    },
  },
)

export const readLeaderPage = operation(
  { served: 'reader', roles: staff },
  {
    path: '/leader',
    method: 'get',
    operationId: 'readLeaderPage',
    tags,
    summary: 'What was suggested, what happens to it, and what is late',
    request: { query: z.object({ session: chosen }) },
    responses: isPage("The leaders' page"),
  },
)

export const readScreen = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/screen/{session}',
    method: 'get',
    operationId: 'readScreen',
    tags,
    summary: "The hall's screen",
    description:
      'Opened with the credential of the hall’s own screen as `key` (see `giveScreen`), with the live key of the session, or by the staff. The first alone shows the code to check in by, while people gather and no poll is open.',
    request: { params: z.object({ session: Id }), query: z.object({ key: z.string().max(64).optional() }) },
    responses: { ...isPage('The screen'), 401: refuses(401) },
  },
)
