import type { Figures } from '../domain/summary.ts'
import type { Language } from './language.ts'
import { summaryEn } from './summary.en.ts'
import { summaryZh } from './summary.zh.ts'

/** The figures in words, in every language: made from the numbers by rule, so that they say no more than is there. */
export const paragraphOf = (figures: Figures): Record<Language, string> => ({
  zh: summaryZh(figures),
  en: summaryEn(figures),
})
