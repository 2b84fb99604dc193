import * as z from 'zod'
import { Line } from './text.ts'

/**
 * The roles of the staff: the secretariat configures and records, leaders and auditors read, a host is a department's contact
 * and carries out what is assigned to that department.
 */
export const StaffRole = z.enum(['secretariat', 'leader', 'auditor', 'host']).meta({ id: 'StaffRole' })
export type StaffRole = z.infer<typeof StaffRole>

/** An identity provider's `sub`: at most 255 ASCII characters (OpenID Connect Core 1.0, 2). */
export const Subject = z.string().regex(/^[\x21-\x7e]{1,255}$/, 'must be 1 to 255 visible ASCII characters')

/** Somebody of the staff, found by the identity provider's `sub`. A host belongs to a department, nobody else does. */
export const Staff = z
  .strictObject({ subject: Subject, role: StaffRole, name: Line, department: Line.optional() })
  .refine(({ role, department }) => (role === 'host') === (department !== undefined), {
    path: ['department'],
    message: 'must be named for a host, and for nobody else',
  })
  .meta({ id: 'Staff', example: { subject: '3f0c1b', role: 'leader', name: '徐玉博' } })
export type Staff = z.infer<typeof Staff>
