import { asCarried } from '../domain/carried-over.ts'
import { fatesOf } from '../domain/fates.ts'
import { pageOf } from '../domain/page.ts'
import { shownAs } from '../domain/suggestion.ts'
import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/suggestions.ts'
import * as summaries from '../http/operations/summaries.ts'
import { type Router, serve } from '../http/router.ts'
import { carriedOver } from '../store/carried-over.ts'
import { instant } from '../store/clock.ts'
import { movesOf } from '../store/suggestion-logs.ts'
import { suggestionFor } from '../store/suggestions.ts'
import { figures } from '../store/summaries.ts'
import { openingOf } from '../words/fates.ts'
import { paragraphOf } from '../words/summary.ts'
import { listed } from './listed-suggestions.ts'

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
    const { association } = c.var.caller
    const { previous, items } = await carriedOver(association, c.req.valid('param').session)
    const { items: shownItems, ...more } = pageOf(items, c.req.valid('query'))
    const opening = previous && openingOf(fatesOf(await figures(association, previous.id)), previous.title)
    return c.json({ session: previous?.id, opening, items: shownItems.map(asCarried), ...more }, 200)
  })

  serve(app, summaries.summarize, async (c) => {
    const { session } = c.req.valid('query')
    const told = await figures(c.var.caller.association, session)
    return shown(c, { ...told, paragraph: paragraphOf(told) })
  })
}
