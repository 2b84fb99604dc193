import * as z from 'zod'

/** RFC 9457. `type` is the refusal's code; `title` and `detail` are in the reader's language. */
export const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({
    id: 'Problem',
    example: {
      type: 'not-allowed-now',
      title: '现在不能这样做',
      status: 409,
      detail: '现在可以：accept、return。',
      allowed: ['accept', 'return'],
    },
  })
