import type { Language } from './language.ts'
import { problemPageEn } from './problem-page.en.ts'
import { type ProblemPageWords, problemPageZh } from './problem-page.zh.ts'

export const problemPageWords: Record<Language, ProblemPageWords> = { zh: problemPageZh, en: problemPageEn }
