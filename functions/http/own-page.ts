import type { Role } from '../domain/caller.ts'

/** Where each role begins: the page of their own. */
export const ownPage: Record<Role, string> = {
  member: '/member',
  secretariat: '/cockpit',
  leader: '/leader',
  auditor: '/leader',
  host: '/department',
}
