import type { Language } from './language.ts'
import { screenPageEn } from './screen-page.en.ts'
import { type ScreenPageWords, screenPageZh } from './screen-page.zh.ts'

export const screenPageWords: Record<Language, ScreenPageWords> = { zh: screenPageZh, en: screenPageEn }
