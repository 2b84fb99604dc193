import { Hono } from 'hono'
import { app as ballot } from '../../functions/ballot/app.ts'
import type { FunctionName } from '../../functions/http/operation.ts'
import { routeTable } from '../../functions/http/route-table.ts'
import { app as member } from '../../functions/member/app.ts'
import { app as reader } from '../../functions/reader/app.ts'
import { app as secretariat } from '../../functions/secretariat/app.ts'

type App = { fetch: (request: Request) => Response | Promise<Response> }
const functions: Record<FunctionName, App> = { reader, secretariat, member, ballot }

/** Every function behind one address, each call sent where the route table says, as API Gateway does. */
export function localApp(): Hono {
  const app = new Hono()
  for (const { method, served, getRoutingPath } of routeTable)
    app.on(method.toUpperCase(), getRoutingPath(), (c) => functions[served].fetch(c.req.raw))
  app.notFound((c) => functions.reader.fetch(c.req.raw))
  return app
}
