import type { Caller } from '../domain/caller.ts'
import { asCarried } from '../domain/carried-over.ts'
import { type Page, pageOf } from '../domain/page.ts'
import { shownAs } from '../domain/suggestion.ts'
import { isAskedFor, type SuggestionQuery } from '../domain/suggestion-filter.ts'
import type { ListedSuggestion } from '../domain/suggestion-search.ts'
import { summaryOf } from '../domain/summary.ts'
import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/suggestions.ts'
import * as summaries from '../http/operations/summaries.ts'
import { type Router, serve } from '../http/router.ts'
import { carriedOver } from '../store/carried-over.ts'
import { instant } from '../store/clock.ts'
import { suggestionsFound } from '../store/found-suggestions.ts'
import { ownSuggestions } from '../store/own-suggestions.ts'
import { everySuggestion, suggestionsAskedFor } from '../store/suggestion-lists.ts'
import { movesOf } from '../store/suggestion-logs.ts'
import { suggestionFor } from '../store/suggestions.ts'

/** A page of what is asked for: of everything for staff, for a member of what is theirs. */
async function listed({ association: a, role, id }: Caller, asked: SuggestionQuery): Promise<Page<ListedSuggestion>> {
  const q = asked.q?.trim()
  const own = role === 'member' ? await ownSuggestions(a, id) : undefined
  if (q) return suggestionsFound(a, { ...asked, q }, own && new Set(own.map((one) => one.id)))
  return own
    ? pageOf(
        own.filter((one) => isAskedFor(one, asked)),
        asked,
      )
    : suggestionsAskedFor(a, asked)
}

export function suggestionReads(app: Router): void {
  serve(app, operations.listSuggestions, async (c) => c.json(await listed(c.var.caller, c.req.valid('query')), 200))

  serve(app, operations.readSuggestion, async (c) =>
    shown(c, shownAs(await suggestionFor(c.var.caller, c.req.valid('param').id), instant())),
  )

  serve(app, operations.readSuggestionLog, async (c) => {
    const found = await suggestionFor(c.var.caller, c.req.valid('param').id)
    const moves = await movesOf(c.var.caller.association, found)
    const told = moves.map(({ at, by, move, reason }) => ({ at, by, move, reason }))
    return c.json(pageOf(told, c.req.valid('query')), 200)
  })

  serve(app, operations.readCarriedOver, async (c) => {
    const { previous, items } = await carriedOver(c.var.caller.association, c.req.valid('param').session)
    const page = pageOf(items.map(asCarried), c.req.valid('query'))
    return c.json({ session: previous?.id, ...page }, 200)
  })

  serve(app, summaries.summarize, async (c) => {
    const { session } = c.req.valid('query')
    return shown(c, summaryOf(await everySuggestion(c.var.caller.association, session)))
  })
}
