import type { Language } from './language.ts'
import type { ReportLetter } from './special-report-words.ts'
import { reportLetterEn } from './special-reports.en.ts'
import { reportLetterZh } from './special-reports.zh.ts'

export const reportLetter: Record<Language, ReportLetter> = { zh: reportLetterZh, en: reportLetterEn }
