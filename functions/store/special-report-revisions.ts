import type { Page, PageQuery } from '../domain/page.ts'
import { Refusal } from '../domain/refusal.ts'
import type { SpecialReport } from '../domain/special-report.ts'
import {
  type ReportPreview,
  type ReportRevision,
  type RevisedText,
  revisionNo,
} from '../domain/special-report-revision.ts'
import { find, query } from './items.ts'
import { keys } from './keys.ts'
import { textOf } from './special-report-texts.ts'

/** One revision of a report's text, or `not-found`. */
export const revision = (a: string, report: string, no: number): Promise<ReportRevision> =>
  find<ReportRevision>(keys.specialReportRevision(a, report, no), { kind: 'revision', id: String(no) })

/** A page of a report's revisions, the newest first; the cursor is the number of the last one shown. */
export async function revisions(
  a: string,
  report: string,
  { limit, cursor }: PageQuery,
): Promise<Page<ReportRevision>> {
  const from = revisionNo(cursor)
  const after = from === undefined ? undefined : keys.specialReportRevision(a, report, from).sk
  const { pk } = keys.specialReportRevision(a, report, 0)
  const found = await query<ReportRevision>(pk, { newestFirst: true, limit: limit + 1, after })
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return found.length > limit && last ? { items, next: String(last.revision) } : { items }
}

/** A revision with the whole of its text, by its number as a path has it; `not-found` for what is none. */
export async function revisedText(a: string, report: string, named: string): Promise<RevisedText> {
  const no = revisionNo(named)
  if (no === undefined) throw new Refusal('not-found', { kind: 'revision', id: named })
  const found = await revision(a, report, no)
  return { ...found, text: await textOf(a, report, found.digest) }
}

/** A report as it would be approved now, or as it was approved. */
export async function previewOf(a: string, report: SpecialReport): Promise<ReportPreview> {
  const { id, status, version } = report
  const { digest } = await revision(a, id, report.revision)
  return { report: id, status, revision: report.revision, version, digest, text: await textOf(a, id, digest) }
}
