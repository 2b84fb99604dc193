import * as z from 'zod'
import { Instant } from './text.ts'

/** Why a scheduled poll did not open when its time came: the refusal's code, and its sentence in the record's language. */
export const NotOpened = z.object({ at: Instant, code: z.string(), reason: z.string() }).meta({
  id: 'NotOpened',
  example: {
    at: '2023-02-24T03:10:00.000Z',
    code: 'quorum-not-met',
    reason: '应到121人，实到80人，须81人，未达到法定人数。',
  },
})
export type NotOpened = z.infer<typeof NotOpened>
