import type { Language } from './language.ts'
import { suggestionsEn } from './suggestions.en.ts'
import { type SuggestionWords, suggestionsZh } from './suggestions.zh.ts'

export const suggestionWords: Record<Language, SuggestionWords> = { zh: suggestionsZh, en: suggestionsEn }
