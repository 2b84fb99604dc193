import { OpenAPIHono, type RouteConfig, type RouteHandler } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { faultsOf } from '../domain/faults.ts'
import { invalid } from '../domain/refusal.ts'
import { once as claimOnce } from '../store/idempotency.ts'
import type { Act } from '../store/log.ts'
import { limit } from './body-limit.ts'
import type { Env } from './env.ts'
import { claim, guard } from './guard.ts'
import { nowhere } from './nowhere.ts'
import type { Operation } from './operation.ts'
import { onError } from './problems.ts'

/** A function's app: every refusal a problem document, every invalid input named field by field. */
export function newRouter() {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return
      throw invalid(...faultsOf(result.error))
    },
  })
  app.onError(onError)
  app.notFound(nowhere)
  return app
}
export type Router = ReturnType<typeof newRouter>

/** Puts an operation's handler into a function's app, behind its guard. */
export function serve<R extends RouteConfig>(
  app: Router,
  operation: R & Pick<Operation, 'roles' | 'maxBytes'>,
  handler: RouteHandler<R, Env>,
): void {
  const { roles, maxBytes, ...route } = operation
  const middleware = [guard(roles), limit(maxBytes), claim]
  app.openapi({ ...route, middleware } as unknown as R, handler as never)
}

/** Carries out one part of a POST once for its `Idempotency-Key`, whatever becomes of the others; answers the id of what it made. */
export const onceEach = (c: Context<Env>, part: string, effect: (how: Act) => Promise<string>): Promise<string> =>
  claimOnce(c.var.act, c.var.claimed && { ...c.var.claimed, key: `${c.var.claimed.key} ${part}` }, effect)

/** Carries out a POST once for its `Idempotency-Key`; answers the id of what it made, then or the first time. */
export const once = (c: Context<Env>, effect: (how: Act) => Promise<string>): Promise<string> =>
  claimOnce(c.var.act, c.var.claimed, effect)
