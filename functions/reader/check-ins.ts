import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/check-ins.ts'
import { type Router, serve } from '../http/router.ts'
import { waitingIn } from '../store/check-ins.ts'
import { session } from '../store/sessions.ts'

export function checkInReads(app: Router): void {
  serve(app, operations.listCheckIns, async (c) => {
    const a = c.var.caller.association
    return shown(c, { items: await waitingIn(a, await session(a, c.req.valid('param').session)) })
  })
}
