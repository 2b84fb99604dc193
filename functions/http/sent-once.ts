import type { Context } from 'hono'
import { digestOf } from '../store/digest.ts'
import { once } from '../store/idempotency.ts'
import type { Act } from '../store/log.ts'
import type { Env } from './env.ts'

/**
 * Carries out a page's form once, however often it is sent: by the key that its page gave it and all that it says. A page goes
 * back to whoever presses "back"; what they then say otherwise is another form.
 */
export function sentOnce(
  c: Context<Env>,
  form: { key: string },
  effect: (how: Act) => Promise<string>,
): Promise<string> {
  const digest = digestOf(form)
  return once(c.var.act, form.key ? { route: `form ${c.req.path}`, key: digest, digest } : undefined, effect)
}
