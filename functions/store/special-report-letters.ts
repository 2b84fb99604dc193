import { calendarDay } from '../domain/calendar-day.ts'
import type { SpecialReport } from '../domain/special-report.ts'
import { languageOf } from '../words/language.ts'
import { reportLetter } from '../words/special-reports.ts'
import { association } from './associations.ts'
import { instant } from './clock.ts'
import { previewOf } from './special-report-revisions.ts'

/** A report as plain text in the association's language, of the day of its approval; a draft's is of today. */
export async function letterOf(a: string, report: SpecialReport): Promise<string> {
  const [{ name, locale, timezone }, { text }] = await Promise.all([association(a), previewOf(a, report)])
  return reportLetter[languageOf(locale)](text, {
    association: name,
    day: calendarDay(report.approvedAt ?? instant(), timezone),
  })
}
