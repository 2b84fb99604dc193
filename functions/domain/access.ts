import * as z from 'zod'
import { Line } from './text.ts'

/** The roles of the staff: the secretariat configures and records, leaders and auditors read. */
export const StaffRole = z.enum(['secretariat', 'leader', 'auditor']).meta({ id: 'StaffRole' })
export type StaffRole = z.infer<typeof StaffRole>

/** Somebody of the staff, found by the identity provider's `sub`. */
export const Staff = z
  .strictObject({ subject: z.string().min(1).max(255), role: StaffRole, name: Line })
  .meta({ id: 'Staff', example: { subject: '3f0c1b', role: 'leader', name: '徐玉博' } })
export type Staff = z.infer<typeof Staff>
