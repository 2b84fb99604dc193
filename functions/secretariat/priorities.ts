import { matches } from '../http/etag.ts'
import * as operations from '../http/operations/priorities.ts'
import { type Router, serve } from '../http/router.ts'
import { report } from '../store/priorities.ts'

export function priorityWrites(app: Router): void {
  serve(app, operations.reportProgress, async (c) => {
    const { priority } = c.req.valid('param')
    return c.json(await report(c.var.act, priority, c.req.valid('json'), (current) => matches(c, current)), 200)
  })
}
