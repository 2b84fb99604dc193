import type { Caller } from '../domain/caller.ts'
import type { Claimed } from '../store/idempotency.ts'
import type { Act } from '../store/log.ts'

/** What every handler finds in its context: who calls, the act that its writes belong to, the idempotency key it came with. */
export interface Env {
  Variables: { caller: Caller; act: Act; claimed: Claimed | undefined }
}
