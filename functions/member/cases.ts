import { Refusal } from '../domain/refusal.ts'
import { type CaseMoveForm, moveBodyOf } from '../domain/suggestion-move-form.ts'
import * as operations from '../http/operations/suggestion-pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { type Case, type CaseSaid, casePage } from '../pages/suggestion/case.tsx'
import { association } from '../store/associations.ts'
import { makeMove } from '../store/suggestion-moves.ts'
import { suggestionFor } from '../store/suggestions.ts'
import { caseOf } from './case.ts'

/** What the page says after a move. */
const saidAfter: Record<CaseMoveForm['move'], CaseSaid> = {
  submit: 'submitted',
  withdraw: 'withdrawn',
  feedback: 'heard',
}

/** What the page was asked to say, where it is so: nobody is told by a made-up address that something was done. */
function saidOf(asked: string | undefined, { suggestion, into, moves }: Case): CaseSaid | undefined {
  const followed = into?.suggestion ?? suggestion
  const is: Record<CaseSaid, boolean> = {
    submitted: followed.status === 'submitted',
    withdrawn: followed.status === 'withdrawn',
    heard: followed.feedback !== undefined && !moves.includes('feedback'),
  }
  return (Object.keys(is) as CaseSaid[]).find((code) => code === asked && is[code])
}

export function suggestionCases(app: Router): void {
  serve(app, operations.readSuggestionPage, async (c) => {
    const { caller, act } = c.var
    const found = await suggestionFor(caller, c.req.valid('param').id)
    const at = await association(caller.association)
    const of = await caseOf(act, caller, at, found)
    return page(c, casePage({ place: { ...frameOf(c), ...at }, of, said: saidOf(c.req.valid('query').said, of) }))
  })

  serve(app, operations.moveSuggestionForm, async (c) => {
    const { caller, act } = c.var
    const { id } = c.req.valid('param')
    const sent = c.req.valid('form')
    const found = await suggestionFor(caller, id)
    const body = moveBodyOf(sent)
    if (!body) {
      const at = await association(caller.association)
      const of = await caseOf(act, caller, at, found)
      return page(c, casePage({ place: { ...frameOf(c), ...at }, of, said: undefined, sent }), 400)
    }
    try {
      await makeMove(act, caller, id, sent.move, body as never)
    } catch (error) {
      // Pressed twice, or overtaken: the page shows how things stand.
      if (!(error instanceof Refusal && error.code === 'not-allowed-now')) throw error
    }
    return c.redirect(`/member/suggestions/${id}?said=${saidAfter[sent.move]}`, 303) as never
  })
}
