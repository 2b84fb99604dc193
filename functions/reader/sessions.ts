import { pageOf } from '../domain/page.ts'
import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/sessions.ts'
import { type Router, serve } from '../http/router.ts'
import { session, sessionsOf } from '../store/sessions.ts'

export function sessionReads(app: Router): void {
  serve(app, operations.listSessions, async (c) =>
    c.json(pageOf(await sessionsOf(c.var.caller.association), c.req.valid('query')), 200),
  )
  serve(app, operations.readSession, async (c) =>
    shown(c, await session(c.var.caller.association, c.req.valid('param').session)),
  )
}
