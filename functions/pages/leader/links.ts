import type { SuggestionListForm } from '../../domain/suggestion-filter.ts'

export const listOfLeaders = '/leader/suggestions'

/** The address of the list of those asked for. */
export function listOf(asked: SuggestionListForm): string {
  const said = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const query = new URLSearchParams(said).toString()
  return query ? `${listOfLeaders}?${query}` : listOfLeaders
}
