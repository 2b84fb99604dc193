import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/now.ts'
import { type Router, serve } from '../http/router.ts'
import { liveOf, nowOf } from '../store/now.ts'

export function nowReads(app: Router): void {
  serve(app, operations.readNow, async (c) =>
    shown(c, await nowOf(c.var.caller.association, c.req.valid('param').session)),
  )
  serve(app, operations.readLive, async (c) => shown(c, await liveOf(c.req.valid('param').key), 'public, max-age=1'))
}
