import type { Language } from './language.ts'
import { searchEn } from './search.en.ts'
import { type SearchWords, searchZh } from './search.zh.ts'

export const searchWords: Record<Language, SearchWords> = { zh: searchZh, en: searchEn }
