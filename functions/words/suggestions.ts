import type { Language } from './language.ts'
import { suggestionsEn } from './suggestions.en.ts'
import { suggestionsZh } from './suggestions.zh.ts'

/** The names of what becomes of a suggestion. */
export type SuggestionWords = typeof suggestionsZh

export const suggestionWords: Record<Language, SuggestionWords> = { zh: suggestionsZh, en: suggestionsEn }
