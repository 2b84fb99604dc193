import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { byline, type Role } from '../domain/caller.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import { instant } from '../store/clock.ts'
import { callerOf, fromOwnPages, tokenOf } from './credentials.ts'
import type { Env } from './env.ts'
import { madeFor } from './whose.ts'

/** The methods that only read (RFC 9110, 9.2.1), as far as any route answers them. */
const safe = new Set(['GET', 'HEAD'])

/**
 * 401, also for a page that was made for somebody else (`Plenum-Whose`, `?whose=`), then 403 by role; then the act that the call's writes
 * belong to stands in the context. Who calls, and who may, stand there for the page of a refusal too.
 */
export function guard(roles: readonly Role[] | 'public'): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set('roles', roles)
    if (roles !== 'public') {
      const sent = tokenOf(c)
      if (!sent) throw new Refusal('not-authenticated')
      const caller = await callerOf(sent.token)
      madeFor(c, caller)
      c.set('caller', caller)
      if (sent.byCookie && !safe.has(c.req.method)) fromOwnPages(c)
      if (!roles.includes(caller.role)) throw new Refusal('not-allowed')
      c.set('act', { association: caller.association, by: byline(caller), at: instant() })
    }
    await next()
  }
}

/** Remembers the `Idempotency-Key` of a POST with its route and the digest of what was sent. */
export const claim: MiddlewareHandler<Env> = async (c, next) => {
  const key = c.req.method === 'POST' ? c.req.header('idempotency-key') : undefined
  if (key !== undefined) {
    if (!/^[\x21-\x7e]{1,200}$/.test(key))
      throw invalid({ path: 'Idempotency-Key', message: '1 to 200 visible characters' })
    const digest = createHash('sha256')
      .update(new URL(c.req.url).search)
      .update(new Uint8Array(await c.req.arrayBuffer()))
      .digest('base64url')
    c.set('claimed', { route: `${c.req.method} ${c.req.path}`, key, digest })
  }
  await next()
}
