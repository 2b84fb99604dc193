import { matches } from '../http/etag.ts'
import { movesOfReports } from '../http/operations/special-report-moves.ts'
import * as operations from '../http/operations/special-reports.ts'
import { once, type Router, serve } from '../http/router.ts'
import { compile, moveReport, recompile, specialReport } from '../store/special-reports.ts'

export function specialReportWrites(app: Router): void {
  serve(app, operations.compileReport, async (c) => {
    const id = await once(c, (how) => compile(how, c.req.valid('json')))
    return c.json(await specialReport(c.var.caller.association, id), 201)
  })

  serve(app, operations.recompileReport, async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await recompile(c.var.act, id, c.req.valid('json'), (current) => matches(c, current)), 200)
  })

  for (const { move, operation } of movesOfReports)
    serve(app, operation, async (c) => {
      const { id } = c.req.valid('param')
      const made = await once(c, (how) => moveReport(how, id, move, c.req.valid('json')))
      return c.json(await specialReport(c.var.caller.association, made), 200)
    })
}
