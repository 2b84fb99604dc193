import { shownAs } from '../domain/suggestion.ts'
import { matches } from '../http/etag.ts'
import { movesOfReports } from '../http/operations/special-report-moves.ts'
import { restoreRevision } from '../http/operations/special-report-texts.ts'
import * as operations from '../http/operations/special-reports.ts'
import { once, type Router, serve } from '../http/router.ts'
import { instant } from '../store/clock.ts'
import { assignInstructed } from '../store/special-report-assignments.ts'
import { compile, moveReport, recompile, restore, specialReport } from '../store/special-reports.ts'
import { suggestion } from '../store/suggestions.ts'

export function specialReportWrites(app: Router): void {
  serve(app, operations.compileReport, async (c) => {
    const id = await once(c, (how) => compile(how, c.req.valid('json')))
    return c.json(await specialReport(c.var.caller.association, id), 201)
  })

  serve(app, operations.recompileReport, async (c) => {
    const { id } = c.req.valid('param')
    await recompile(c.var.act, id, c.req.valid('json'), (current) => matches(c, current))
    return c.json(await specialReport(c.var.caller.association, id), 200)
  })

  serve(app, restoreRevision, async (c) => {
    const { id, revision } = c.req.valid('param')
    const { note } = c.req.valid('json')
    const made = await once(c, (how) => restore(how, id, revision, note, (current) => matches(c, current)))
    return c.json(await specialReport(c.var.caller.association, made), 200)
  })

  serve(app, operations.assignInstructed, async (c) => {
    const { id } = c.req.valid('param')
    const made = await once(c, (how) => assignInstructed(how, c.var.caller, id, c.req.valid('json')))
    return c.json(shownAs(await suggestion(c.var.caller.association, made), instant()), 201)
  })

  for (const { move, operation } of movesOfReports)
    serve(app, operation, async (c) => {
      const { id } = c.req.valid('param')
      const made = await once(c, (how) => moveReport(how, id, move, c.req.valid('json')))
      return c.json(await specialReport(c.var.caller.association, made), 200)
    })
}
