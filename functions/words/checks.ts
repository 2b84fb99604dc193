import type { CheckSentence, CountNames } from './check-words.ts'
import { checkSentenceEn, countNamesEn } from './checks.en.ts'
import { checkSentenceZh, countNamesZh } from './checks.zh.ts'
import type { Language } from './language.ts'

export const checkSentence: Record<Language, CheckSentence> = { zh: checkSentenceZh, en: checkSentenceEn }
export const countNames: Record<Language, CountNames> = { zh: countNamesZh, en: countNamesEn }
