import type { Context } from 'hono'
import { digestOf } from '../store/digest.ts'
import { type Claimed, once } from '../store/idempotency.ts'
import type { Act } from '../store/log.ts'
import type { Env } from './env.ts'

/** A page's form by the key that its page gave it and all that it says, as a call with an `Idempotency-Key` is; undefined without a key. */
export function claimOf(c: Context<Env>, form: { key: string }): Claimed | undefined {
  const digest = digestOf(form)
  return form.key ? { route: `form ${c.req.path}`, key: digest, digest } : undefined
}

/**
 * Carries out a page's form once, however often it is sent: by the key that its page gave it and all that it says. A page goes
 * back to whoever presses "back"; what they then say otherwise is another form.
 */
export function sentOnce(
  c: Context<Env>,
  form: { key: string },
  effect: (how: Act) => Promise<string>,
): Promise<string> {
  return once(c.var.act, claimOf(c, form), effect)
}
