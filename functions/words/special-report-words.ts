import type { ReportText } from '../domain/special-report-text.ts'

/** A special report as plain text: what it says, under the association's name and a day, `YYYY-MM-DD`. */
export type ReportLetter = (text: ReportText, signed: { association: string; day: string }) => string
