import * as z from 'zod'
import { PageQuery } from './page.ts'
import { ReportStatus, type SpecialReport } from './special-report.ts'

/** Which special reports are asked for; all that is said has to hold. */
export const ReportQuery = PageQuery.extend({
  status: ReportStatus.optional(),
  outstanding: z
    .enum(['true', 'false'])
    .optional()
    .describe('Those that wait for an instruction, or for what came of it to be fed back'),
})
export type ReportQuery = z.infer<typeof ReportQuery>

/** Whether a report waits for an instruction, or for what came of it to be fed back. */
export const isOutstanding = ({ status }: SpecialReport) => status === 'sent' || status === 'instructed'

/** Whether a report is one of those asked for. */
export function isReportAskedFor(report: SpecialReport, { status, outstanding }: ReportQuery): boolean {
  if (status !== undefined && status !== report.status) return false
  return outstanding === undefined || (outstanding === 'true') === isOutstanding(report)
}
