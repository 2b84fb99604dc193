import { electionPageEn } from './election-page.en.ts'
import { type ElectionPageWords, electionPageZh } from './election-page.zh.ts'
import type { Language } from './language.ts'

export type { ElectionPageWords }

export const electionPageWords: Record<Language, ElectionPageWords> = { zh: electionPageZh, en: electionPageEn }
