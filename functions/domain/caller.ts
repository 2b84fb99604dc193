import type { StaffRole } from './access.ts'

/** What a credential lets its bearer do: staff configure, read or carry out, members take part. */
export type Role = StaffRole | 'member'

/** Who is calling, read from the credential alone. `id` is a member's number or the identity provider's `sub`. */
export interface Caller {
  association: string
  role: Role
  id: string
  /** What somebody of the staff is called. */
  name?: string
  /** Whose contact a host is. */
  department?: string | undefined
}

/** How a caller stands in the log, in ballots and in what they made: `member:005`, `secretariat:3f0c1b`. */
export const byline = ({ role, id }: Caller) => `${role}:${id}`
