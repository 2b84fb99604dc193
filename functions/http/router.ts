import { createHash } from 'node:crypto'
import { OpenAPIHono, type RouteConfig, type RouteHandler } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { byline } from '../domain/access.ts'
import { Refusal } from '../domain/refusal.ts'
import { instant } from '../store/clock.ts'
import { once as claimOnce } from '../store/idempotency.ts'
import type { Act } from '../store/log.ts'
import { callerOf, fromOwnPages, tokenOf } from './credentials.ts'
import type { Env } from './env.ts'
import type { Operation } from './operation.ts'
import { onError, problem } from './problems.ts'

/** A function's app: every refusal a problem document, every invalid input named field by field. */
export function newRouter() {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return
      const errors = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
      throw new Refusal('invalid', { errors })
    },
  })
  app.onError(onError)
  app.notFound((c) => problem(c, 'not-found'))
  return app
}
export type Router = ReturnType<typeof newRouter>

/** 401, then 403 by role; then who calls, and the act that the call's writes belong to, stand in the context. */
export function guard({ roles }: Pick<Operation, 'roles'>): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (roles !== 'public') {
      const sent = tokenOf(c)
      if (!sent) throw new Refusal('not-authenticated')
      const caller = await callerOf(sent.token)
      if (sent.byCookie && c.req.method !== 'GET') fromOwnPages(c)
      if (!roles.includes(caller.role)) throw new Refusal('not-allowed')
      c.set('caller', caller)
      c.set('act', { association: caller.association, by: byline(caller), at: instant() })
    }
    await next()
  }
}

const limit = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal('too-large')
    },
  })

/** Remembers the `Idempotency-Key` of a POST with its route and the digest of what was sent. */
const claim: MiddlewareHandler<Env> = async (c, next) => {
  const key = c.req.method === 'POST' ? c.req.header('idempotency-key') : undefined
  if (key !== undefined) {
    if (!/^[\x21-\x7e]{1,200}$/.test(key))
      throw new Refusal('invalid', { errors: [{ path: 'Idempotency-Key', message: '1 to 200 visible characters' }] })
    const digest = createHash('sha256')
      .update(new URL(c.req.url).search)
      .update(new Uint8Array(await c.req.arrayBuffer()))
      .digest('base64url')
    c.set('claimed', { route: `${c.req.method} ${c.req.path}`, key, digest })
  }
  await next()
}

/** Puts an operation's handler into a function's app, behind its guard. */
export function serve<R extends RouteConfig>(
  app: Router,
  operation: R & Pick<Operation, 'roles' | 'maxBytes'>,
  handler: RouteHandler<R, Env>,
): void {
  const { roles, maxBytes, ...route } = operation
  const middleware = [guard({ roles }), limit(maxBytes), claim]
  app.openapi({ ...route, middleware } as unknown as R, handler as never)
}

/** Carries out a POST once for its `Idempotency-Key`; answers the id of what it made, then or the first time. */
export const once = (c: Context<Env>, effect: (how: Act) => Promise<string>): Promise<string> =>
  claimOnce(c.var.act, c.var.claimed, effect)
