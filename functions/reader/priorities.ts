import { pageOf } from '../domain/page.ts'
import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/priorities.ts'
import { type Router, serve } from '../http/router.ts'
import { priorities, priority } from '../store/priorities.ts'

export function priorityReads(app: Router): void {
  serve(app, operations.listPriorities, async (c) =>
    c.json(pageOf(await priorities(c.var.caller.association), c.req.valid('query')), 200),
  )
  serve(app, operations.readPriority, async (c) =>
    shown(c, await priority(c.var.caller.association, c.req.valid('param').priority)),
  )
}
