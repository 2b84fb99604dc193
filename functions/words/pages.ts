import type { Language } from './language.ts'
import { pagesEn } from './pages.en.ts'
import { type PageWords, pagesZh } from './pages.zh.ts'

export const pageWords: Record<Language, PageWords> = { zh: pagesZh, en: pagesEn }
