import { type Page, type PageQuery, pageUpTo } from '../domain/page.ts'
import { Refusal } from '../domain/refusal.ts'
import type { NewSpecialReport, SpecialReport, SpecialReportPatch } from '../domain/special-report.ts'
import { claimsHold } from '../domain/special-report-claim.ts'
import { type ReportMove, type ReportMoveBody, reportMoved, stillDraft } from '../domain/special-report-moves.ts'
import { Ulid } from '../domain/text.ts'
import { instant } from './clock.ts'
import { newId } from './ids.ts'
import { find, query, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act, type Note } from './log.ts'
import { countedReport } from './report-counters.ts'
import { claim } from './special-report-claims.ts'
import { frozen } from './special-report-texts.ts'
import { decided, put } from './transact.ts'

/** One special report, or `not-found`. */
export const specialReport = (a: string, id: string): Promise<Stored<SpecialReport>> =>
  find<SpecialReport>(keys.specialReport(a, id), { kind: 'special-report', id })

/** A page of the special reports, the newest first; the cursor is the id of the last one shown. */
export async function specialReports(a: string, { limit, cursor }: PageQuery): Promise<Page<SpecialReport>> {
  const range = { newestFirst: true, limit: limit + 1, after: Ulid.safeParse(cursor).data }
  return pageUpTo(await query<SpecialReport>(keys.specialReport(a, '').pk, range), limit)
}

/** Writes a report on claims that were laid just before. Too long after, another report could have the suggestions already. */
async function written(
  how: Act,
  before: SpecialReport | undefined,
  report: SpecialReport,
  claimedAt: string,
  note: Pick<Note, 'move' | 'details'>,
) {
  if (!claimsHold(claimedAt, instant())) throw new Refusal('too-busy')
  const a = how.association
  await act(how, [put(keys.specialReport(a, report.id), report), ...countedReport(a, before, report)], {
    about: [report.id],
    ...note,
  })
}

/**
 * Compiles a report of suggestions that are queued; answers its id. It lays claim to them first, in several transactions where
 * there are many, and then one write makes the report and, with it, all of them `compiled`.
 */
export async function compile(how: Act, wanted: NewSpecialReport): Promise<string> {
  const id = newId()
  const claimedAt = await claim(how.association, id, wanted.suggestions)
  const { at: createdAt, by } = how
  const report: SpecialReport = { id, ...wanted, status: 'draft', createdAt, by }
  await written(how, undefined, report, claimedAt, { move: 'compile', details: { suggestions: wanted.suggestions } })
  return id
}

/** Changes a draft. What it no longer lists is queued again; what it lists anew has to be queued. */
export async function recompile(
  how: Act,
  id: string,
  patch: SpecialReportPatch,
  allowed: (current: SpecialReport) => void,
): Promise<SpecialReport> {
  return decided(async () => {
    const current = await specialReport(how.association, id)
    stillDraft(current)
    allowed(current)
    const next = { ...current, ...patch }
    const added = next.suggestions.filter((one) => !current.suggestions.includes(one))
    await written(how, current, next, await claim(how.association, id, added), {
      move: 'patch',
      details: { fields: Object.keys(patch) },
    })
    return next
  })
}

/** Makes a move of the report, and with the same write of all its suggestions; approving freezes what it says. */
export async function moveReport<M extends ReportMove>(
  how: Act,
  id: string,
  move: M,
  body: ReportMoveBody<M>,
): Promise<string> {
  return decided(async () => {
    const a = how.association
    const current = await specialReport(a, id)
    const moved = reportMoved(current, move, body, how.at)
    const next = move === 'approve' ? await frozen(a, moved) : moved
    const reason = 'note' in body ? body.note : undefined
    await act(how, [put(keys.specialReport(a, id), next), ...countedReport(a, current, next)], {
      about: [id],
      move,
      reason,
      details: { ...body },
    })
    return id
  })
}
