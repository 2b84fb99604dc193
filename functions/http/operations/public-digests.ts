import * as z from 'zod'
import { Publication, PublicDigest, Publishing } from '../../domain/public-digest.ts'
import { json, operation, secretariat, shows } from '../operation.ts'

const about = { path: '/v1/association/digest' as const, tags: ['Association'] }

export const readPublication = operation(
  { served: 'reader', roles: secretariat },
  {
    ...about,
    method: 'get',
    operationId: 'readPublication',
    summary: 'Whether the digest of suggestions is public, and where',
    responses: { 200: shows(Publication, 'Where it is, if it is public') },
  },
)

export const publishDigest = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...about,
    method: 'put',
    operationId: 'publishDigest',
    summary: 'Makes the digest of suggestions public, or takes it back',
    description:
      'Of one session, or of all. Taken back, its address opens nothing within a second (who has a copy may keep it for a minute); made public again it has another address.',
    request: { body: json(Publishing) },
    responses: { 200: shows(Publication, 'Where it is, if it is public') },
  },
)

export const readPublicDigest = operation(
  { served: 'reader', roles: 'public' },
  {
    path: '/digest/{key}',
    tags: ['Pages'],
    method: 'get',
    operationId: 'readPublicDigest',
    summary: 'What was suggested and what became of it, without names, for everybody',
    description:
      "A page; with `.json` after the key the same as JSON. The latest 200 that were accepted; members' names in titles are masked. `?lang=` is `zh` or `en`. It is made once a minute, and may be kept for another.",
    request: { params: z.object({ key: z.string().min(1).max(100) }) },
    responses: {
      200: {
        description: 'The digest',
        content: { 'text/html': { schema: z.string() }, 'application/json': { schema: PublicDigest } },
      },
    },
  },
)
