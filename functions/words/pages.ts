import type { Language } from './language.ts'
import { pagesEn } from './pages.en.ts'
import { pagesZh } from './pages.zh.ts'

/** What the pages say, the same in every language. */
export type PageWords = typeof pagesZh

export const pageWords: Record<Language, PageWords> = { zh: pagesZh, en: pagesEn }
