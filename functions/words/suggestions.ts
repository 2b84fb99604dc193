import type { ReplyClass } from '../domain/association.ts'
import type { Language } from './language.ts'
import { suggestionsEn } from './suggestions.en.ts'
import { type SuggestionWords, suggestionsZh } from './suggestions.zh.ts'

export const suggestionWords: Record<Language, SuggestionWords> = { zh: suggestionsZh, en: suggestionsEn }

/** What a class of answers is called: as the association calls it, else as it is widely known, else by its id. */
export function replyClassName(classes: readonly ReplyClass[], id: string, language: Language): string {
  const known = new Map(Object.entries(suggestionWords[language].replyClasses))
  return classes.find((one) => one.id === id)?.name ?? known.get(id) ?? id
}
