import { mostVoters } from '../domain/advice.ts'
import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/similar.ts'
import { type Router, serve } from '../http/router.ts'
import { similarSuggestions } from '../store/similar-suggestions.ts'
import { adviceFor } from '../store/suggestion-advice.ts'
import { languageOf } from '../words/language.ts'
import { searchWords } from '../words/search.ts'

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

  serve(app, operations.readAdvice, async (c) => {
    const { method } = searchWords[languageOf(c.req.header('accept-language'))]
    const advice = await adviceFor(c.var.caller, c.req.valid('param').id)
    return shown(c, { ...advice, method: method(mostVoters) })
  })
}
