import type { Context } from 'hono'
import type { Group } from '../domain/group.ts'
import { type GroupReportForm, isSo, reportOf } from '../domain/group-report-form.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import type { Env } from '../http/env.ts'
import { etagOf } from '../http/etag.ts'
import * as operations from '../http/operations/group-report-page.ts'
import { frameOf, page } from '../http/page.ts'
import { statusOf } from '../http/problems.ts'
import { type Router, serve } from '../http/router.ts'
import { groupReportPage, type RefusedReport, type ReportSaid } from '../pages/member/group-report.tsx'
import { association } from '../store/associations.ts'
import { report } from '../store/group-reports.ts'
import { group } from '../store/groups.ts'
import { session } from '../store/sessions.ts'
import { groupReportPageWords } from '../words/group-report-page.ts'
import { problemWords } from '../words/problems.ts'

type C = Context<Env>

interface At {
  session: string
  group: string
}

const tagOfReport = ({ report: written }: Group) => etagOf(written ?? {})

/** What the page was asked to say, where it is so. */
function saidOf(asked: string | undefined, { report: written }: Group): ReportSaid | undefined {
  if (asked === 'write' && written && !written.confirmed) return asked
  return asked === 'confirm' && written?.confirmed ? asked : undefined
}

/** The page as things stand; with what was sent and why it was not carried out, where that is so. */
async function standing(c: C, at: At, asked: string | undefined, refused?: RefusedReport) {
  const { association: a, id } = c.var.caller
  const [of, held, found] = await Promise.all([association(a), session(a, at.session), group(a, at.session, at.group)])
  return groupReportPage({
    place: { ...frameOf(c), ...of },
    session: held,
    group: found,
    memberNo: id,
    etag: tagOfReport(found),
    said: saidOf(asked, found),
    ...(refused && { refused }),
  })
}

/** Writes or confirms the report. Refuses a form that was made from another one than stands. */
async function carriedOut({ var: { act, caller } }: C, at: At, form: GroupReportForm): Promise<void> {
  const wanted = reportOf(form)
  if (!wanted) throw invalid({ path: 'text', message: '' })
  await report(act, caller, at.session, at.group, wanted, (current) => {
    if (form.etag !== tagOfReport(current)) throw new Refusal('stale')
  })
}

const shownAgain = new Set(['invalid', 'stale', 'not-allowed-now', 'too-busy'])

/** The page again with all that was typed, and why it was not carried out. */
function again(c: C, at: At, form: GroupReportForm, { code, values }: Refusal) {
  const { language } = frameOf(c)
  const fault = code === 'invalid'
  const told = code === 'stale' ? groupReportPageWords[language].stale : problemWords[language](code, values).detail
  return standing(c, at, undefined, { form, fault, refusal: fault ? undefined : told })
}

export function groupReportPages(app: Router): void {
  serve(app, operations.readGroupReportPage, async (c) =>
    page(c, await standing(c, c.req.valid('param'), c.req.valid('query').said)),
  )

  serve(app, operations.reportGroupForm, async (c) => {
    const at = c.req.valid('param')
    const form = c.req.valid('form')
    try {
      await carriedOut(c, at, form)
    } catch (error) {
      if (!(error instanceof Refusal) || !shownAgain.has(error.code)) throw error
      const { report: written } = await group(c.var.caller.association, at.session, at.group)
      if (!isSo(written, form)) return page(c, await again(c, at, form, error), { status: statusOf[error.code] })
    }
    return c.redirect(`/member/sessions/${at.session}/groups/${at.group}/report?said=${form.pressed}`, 303)
  })
}
