import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/special-reports.ts'
import { type Router, serve } from '../http/router.ts'
import { specialReport, specialReports } from '../store/special-reports.ts'

export function specialReportReads(app: Router): void {
  serve(app, operations.listReports, async (c) =>
    c.json(await specialReports(c.var.caller.association, c.req.valid('query')), 200),
  )
  serve(app, operations.readReport, async (c) =>
    shown(c, await specialReport(c.var.caller.association, c.req.valid('param').id)),
  )
}
