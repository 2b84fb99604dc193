import { casePageEn } from './case-page.en.ts'
import { type CasePageWords, casePageZh } from './case-page.zh.ts'
import type { Language } from './language.ts'

export type { CasePageWords }

export const casePageWords: Record<Language, CasePageWords> = { zh: casePageZh, en: casePageEn }
