import type { RefusalCode, RefusalValues } from '../../domain/refusal.ts'
import { problemWords } from '../../words/problems.ts'

const retryAfter = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' }, example: 1 } }

/** Every problem status: what it means for whoever calls, and one refusal as its example. */
const refusals: [status: number, description: string, code: RefusalCode, values?: RefusalValues][] = [
  [
    400,
    'Invalid input: what is wrong where stands in `errors`.',
    'invalid',
    { errors: [{ path: 'number', message: 'Too small: expected number to be >=1' }] },
  ],
  [401, 'No credential, or one that is forged, expired or revoked.', 'not-authenticated'],
  [403, "Not allowed for this role or member, or a browser's request from another site.", 'not-allowed'],
  [404, 'Not there, or not yours.', 'not-found', { kind: 'session', id: 'plenary-5-5' }],
  [409, 'Against the state or the rules; `type` says which.', 'not-allowed-now', { allowed: ['accept', 'return'] }],
  [412, '`If-Match` is not the ETag of what is there now.', 'stale'],
  [413, 'A body of more than 1 MiB; an import of more than 5 MiB.', 'too-large'],
  [415, 'A media type that the operation does not list.', 'unsupported-media-type'],
  [422, 'The same `Idempotency-Key` was sent with another body.', 'idempotency-key-reused'],
  [429, 'Too many requests, or too many tries at a code.', 'too-many-tries', { retryAfter: 240 }],
  [503, 'Too busy; nothing was changed.', 'too-busy'],
]

/** The answers that operations share, as components: `#/components/responses/Status409`. */
export const sharedResponses = {
  Status304: { description: 'Not changed since the ETag that was sent in `If-None-Match`.' },
  ...Object.fromEntries(
    refusals.map(([status, description, code, values = {}]) => [
      `Status${status}`,
      {
        description,
        ...((status === 429 || status === 503) && { headers: retryAfter }),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            example: { type: code, ...problemWords.zh(code, values), status, ...values },
          },
        },
      },
    ]),
  ),
}
