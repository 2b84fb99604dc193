import { matches } from '../http/etag.ts'
import * as operations from '../http/operations/groups.ts'
import { type Router, serve } from '../http/router.ts'
import { report } from '../store/group-reports.ts'

export function groupReports(app: Router): void {
  serve(app, operations.reportGroup, async (c) => {
    const { session, group } = c.req.valid('param')
    const wanted = c.req.valid('json')
    const written = await report(c.var.act, c.var.caller, session, group, wanted, (current) => matches(c, current))
    return c.json(written, 200)
  })
}
