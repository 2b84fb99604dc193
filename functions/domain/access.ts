import * as z from 'zod'
import { Line } from './text.ts'

/** What a credential lets its bearer do: staff configure or read, members take part. */
export const StaffRole = z.enum(['secretariat', 'leader', 'auditor']).meta({ id: 'StaffRole' })
export type StaffRole = z.infer<typeof StaffRole>
export type Role = StaffRole | 'member'

/** Who is calling, read from the credential alone. `id` is a member's number or the identity provider's `sub`. */
export interface Caller {
  association: string
  role: Role
  id: string
}

/** Somebody of the staff, found by the identity provider's `sub`. */
export const Staff = z
  .strictObject({ subject: z.string().min(1).max(255), role: StaffRole, name: Line })
  .meta({ id: 'Staff', example: { subject: '3f0c1b', role: 'leader', name: '徐玉博' } })
export type Staff = z.infer<typeof Staff>

/** How a caller stands in the log, in ballots and in what they made: `member:005`, `secretariat:3f0c1b`. */
export const byline = ({ role, id }: Caller) => `${role}:${id}`
