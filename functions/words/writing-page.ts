import type { Language } from './language.ts'
import { writingPageEn } from './writing-page.en.ts'
import { type WritingPageWords, writingPageZh } from './writing-page.zh.ts'

/** The fields of a suggestion that something can be wrong with. */
export type WritingFault = Exclude<keyof WritingPageWords['faults'], 'summary'>

export const writingPageWords: Record<Language, WritingPageWords> = { zh: writingPageZh, en: writingPageEn }
