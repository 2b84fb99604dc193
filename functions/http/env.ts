import type { Caller } from '../domain/caller.ts'
import type { Claimed } from '../store/idempotency.ts'
import type { Act } from '../store/log.ts'
import type { Roles } from './operation.ts'

/** What every handler finds in its context: who calls and who may, the act that its writes belong to, the idempotency key it came with. */
export interface Env {
  Variables: { caller: Caller; roles: Roles; act: Act; claimed: Claimed | undefined }
}
