import { shown } from '../http/etag.ts'
import { fileOf, sent } from '../http/file.ts'
import * as texts from '../http/operations/special-report-texts.ts'
import * as operations from '../http/operations/special-reports.ts'
import { type Router, serve } from '../http/router.ts'
import { letterOf } from '../store/special-report-letters.ts'
import { specialReports } from '../store/special-report-lists.ts'
import { previewOf, revisedText, revisions } from '../store/special-report-revisions.ts'
import { specialReport } from '../store/special-reports.ts'

export function specialReportReads(app: Router): void {
  serve(app, operations.listReports, async (c) =>
    c.json(await specialReports(c.var.caller.association, c.req.valid('query')), 200),
  )
  serve(app, operations.readReport, async (c) =>
    shown(c, await specialReport(c.var.caller.association, c.req.valid('param').id)),
  )
  serve(app, texts.listRevisions, async (c) => {
    const a = c.var.caller.association
    const { id } = await specialReport(a, c.req.valid('param').id)
    return c.json(await revisions(a, id, c.req.valid('query')), 200)
  })
  serve(app, texts.readRevision, async (c) => {
    const { id, revision } = c.req.valid('param')
    return shown(c, await revisedText(c.var.caller.association, id, revision))
  })
  serve(app, texts.previewReport, async (c) => {
    const a = c.var.caller.association
    return shown(c, await previewOf(a, await specialReport(a, c.req.valid('param').id)))
  })
  serve(app, texts.printReport, async (c) => {
    const a = c.var.caller.association
    const letter = await letterOf(a, await specialReport(a, c.req.valid('param').id))
    return sent(c, fileOf(letter, 'text/plain; charset=utf-8'), 'private, no-cache')
  })
}
