import { groupReportPageEn } from './group-report-page.en.ts'
import { type GroupReportPageWords, groupReportPageZh } from './group-report-page.zh.ts'
import type { Language } from './language.ts'

export type { GroupReportPageWords }

export const groupReportPageWords: Record<Language, GroupReportPageWords> = {
  zh: groupReportPageZh,
  en: groupReportPageEn,
}
