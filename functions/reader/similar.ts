import { mostVoters } from '../domain/advice.ts'
import { isAmendable } from '../domain/suggestion-move.ts'
import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/similar.ts'
import { readSimilarPage } from '../http/operations/suggestion-pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { similarPage } from '../pages/suggestion/similar.tsx'
import { association } from '../store/associations.ts'
import { similarSuggestions } from '../store/similar-suggestions.ts'
import { adviceFor } from '../store/suggestion-advice.ts'
import { suggestionFor } from '../store/suggestions.ts'
import { languageOf } from '../words/language.ts'
import { searchWords } from '../words/search.ts'

/** As many as somebody reads before they write on. */
const shownAtMost = 5

export function similarReads(app: Router): void {
  serve(app, operations.readSimilar, async (c) => {
    const { reason } = searchWords[languageOf(c.req.header('accept-language'))]
    const found = await similarSuggestions(c.var.caller, c.req.valid('param').id, c.req.valid('query').limit)
    const items = found.map(({ suggestion: { id, number, title, status, mergedInto }, score, shares }) => ({
      ...{ id, number, title, status, mergedInto },
      ...{ score, shares, reason: reason(shares) },
    }))
    return c.json({ items }, 200)
  })

  serve(app, readSimilarPage, async (c) => {
    const { caller } = c.var
    const { id } = c.req.valid('param')
    const [at, of, found] = await Promise.all([
      association(caller.association),
      suggestionFor(caller, id),
      similarSuggestions(caller, id, shownAtMost),
    ])
    return page(c, similarPage({ place: { ...frameOf(c), ...at }, of, found, back: isAmendable(of) ? '/edit' : '' }))
  })

  serve(app, operations.readAdvice, async (c) => {
    const { method } = searchWords[languageOf(c.req.header('accept-language'))]
    const advice = await adviceFor(c.var.caller, c.req.valid('param').id)
    return shown(c, { ...advice, method: method(mostVoters) })
  })
}
