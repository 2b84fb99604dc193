import type { Caller } from '../domain/caller.ts'
import { type Page, pageOf } from '../domain/page.ts'
import { isAskedFor, type SuggestionQuery } from '../domain/suggestion-filter.ts'
import type { ListedSuggestion } from '../domain/suggestion-search.ts'
import { suggestionsFound } from '../store/found-suggestions.ts'
import { ownSuggestions } from '../store/own-suggestions.ts'
import { handledIds } from '../store/registers.ts'
import { suggestionsAskedFor, suggestionsHandledBy } from '../store/suggestion-lists.ts'

/** A page of what is asked for: of everything for staff, of what is theirs for a member and for a department's contact. */
export async function listed(caller: Caller, asked: SuggestionQuery): Promise<Page<ListedSuggestion>> {
  const { association: a, role, id, department = '' } = caller
  const q = asked.q?.trim()
  if (role === 'member') {
    const own = await ownSuggestions(a, id)
    if (q) return suggestionsFound(a, { ...asked, q }, new Set(own.map((one) => one.id)))
    const wanted = own.filter((one) => isAskedFor(one, asked))
    return pageOf(wanted, asked)
  }
  if (role === 'host')
    return q
      ? suggestionsFound(a, { ...asked, q }, new Set(await handledIds(a, department)))
      : suggestionsHandledBy(a, department, asked)
  return q ? suggestionsFound(a, { ...asked, q }) : suggestionsAskedFor(a, asked)
}
