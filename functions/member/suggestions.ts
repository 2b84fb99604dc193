import { shownAs } from '../domain/suggestion.ts'
import { matches, tagged } from '../http/etag.ts'
import * as operations from '../http/operations/suggestions.ts'
import { once, type Router, serve } from '../http/router.ts'
import { serveMoves } from '../http/suggestion-moves.ts'
import { instant } from '../store/clock.ts'
import { amendSuggestion, propose } from '../store/proposals.ts'
import { suggestion } from '../store/suggestions.ts'

export function suggestionWrites(app: Router): void {
  serve(app, operations.suggest, async (c) => {
    const { session } = c.req.valid('param')
    const id = await once(c, (how) => propose(how, c.var.caller, session, c.req.valid('json')))
    return c.json(tagged(c, shownAs(await suggestion(c.var.caller.association, id), instant())), 201)
  })

  serve(app, operations.amendSuggestion, async (c) => {
    const { id } = c.req.valid('param')
    const { caller, act } = c.var
    await amendSuggestion(act, caller, id, c.req.valid('json'), (current) => matches(c, shownAs(current, instant())))
    return c.json(tagged(c, shownAs(await suggestion(caller.association, id), instant())), 200)
  })

  serveMoves(app, 'member')
}
