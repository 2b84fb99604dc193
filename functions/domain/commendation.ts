import * as z from 'zod'
import { Id, Instant, Line } from './text.ts'

const fields = {
  award: Line,
  year: z.int().min(1900).max(2200),
  recipients: z.array(Line).min(1).max(500),
  motion: Id.optional(),
}
const example = { award: '先进单位', year: 2022, recipients: ['市医学会'], motion: 'approve-awards' }

/** What is sent to record an award: recipients are members' numbers or the names of units. */
export const NewCommendation = z.strictObject(fields).meta({ id: 'NewCommendation', example })
export type NewCommendation = z.infer<typeof NewCommendation>

/** An award given at a session. */
export const Commendation = z
  .object({ id: z.string(), session: Id, ...fields, item: Id.optional(), at: Instant, by: z.string() })
  .meta({
    id: 'Commendation',
    example: {
      id: '01GT0Z3K8Y6C9D4E2F7H5J1K3M',
      session: 'plenary-5-5',
      ...example,
      at: '2023-02-24T02:30:00.000Z',
      by: 'secretariat:3f0c1b',
    },
  })
export type Commendation = z.infer<typeof Commendation>
