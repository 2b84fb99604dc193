import type { Association } from '../domain/association.ts'
import type { Caller } from '../domain/caller.ts'
import { Refusal } from '../domain/refusal.ts'
import type { KeptSuggestion } from '../domain/suggestion.ts'
import { allowed } from '../domain/suggestion-move.ts'
import { type CaseMoveForm, moveBodyOf, onThePage } from '../domain/suggestion-move-form.ts'
import * as operations from '../http/operations/suggestion-pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { type CaseSaid, memberCasePage, type OwnCase } from '../pages/member/case.tsx'
import { association } from '../store/associations.ts'
import { caseOf, mergedInto } from '../store/cases.ts'
import type { Act } from '../store/log.ts'
import { circumstances, makeMove } from '../store/suggestion-moves.ts'
import { suggestionFor } from '../store/suggestions.ts'
import { amends } from './desk.ts'

/** What the page says after a move. */
const saidAfter: Record<CaseMoveForm['move'], CaseSaid> = {
  submit: 'submitted',
  'co-sign': 'signed',
  withdraw: 'withdrawn',
  feedback: 'heard',
}

/**
 * What becomes of a button that is pressed twice: the move was made already, or its maker is no longer asked. The page shows how
 * things stand.
 */
const overtaken = new Set(['not-allowed-now', 'not-allowed', 'not-found'])

/** What the page was asked to say, where it is so: nobody is told by a made-up address that something was done. */
function saidOf(
  asked: string | undefined,
  { suggestion, into, moves }: OwnCase,
  memberNo: string,
): CaseSaid | undefined {
  const followed = into?.suggestion ?? suggestion
  const is: Record<CaseSaid, boolean> = {
    submitted: followed.status === 'submitted',
    withdrawn: followed.status === 'withdrawn',
    signed: followed.proposers.includes(memberNo),
    heard: followed.feedback !== undefined && !moves.includes('feedback'),
  }
  return (Object.keys(is) as CaseSaid[]).find((code) => code === asked && is[code])
}

async function ownCase(how: Act, caller: Caller, of: Association, kept: KeptSuggestion): Promise<OwnCase> {
  const into = await mergedInto(caller, kept)
  const followed = into ?? kept
  const [shown, when, isAmendable] = await Promise.all([
    caseOf(caller, how.at, of, kept, into),
    circumstances(how, caller),
    amends(caller, followed),
  ])
  return { ...shown, moves: onThePage(allowed(followed, when)), isAmendable }
}

export function suggestionCases(app: Router): void {
  serve(app, operations.readSuggestionPage, async (c) => {
    const { caller, act } = c.var
    const found = await suggestionFor(caller, c.req.valid('param').id)
    const at = await association(caller.association)
    const of = await ownCase(act, caller, at, found)
    return page(
      c,
      memberCasePage({ place: { ...frameOf(c), ...at }, of, said: saidOf(c.req.valid('query').said, of, caller.id) }),
    )
  })

  serve(app, operations.moveSuggestionForm, async (c) => {
    const { caller, act } = c.var
    const { id } = c.req.valid('param')
    const sent = c.req.valid('form')
    const body = moveBodyOf(sent)
    if (!body) {
      const [found, at] = await Promise.all([suggestionFor(caller, id), association(caller.association)])
      const of = await ownCase(act, caller, at, found)
      return page(c, memberCasePage({ place: { ...frameOf(c), ...at }, of, said: undefined, sent }), { status: 400 })
    }
    /** Who does not sign it may not read it any more: pressed twice, it is not there. */
    const declined = sent.agree === 'false'
    try {
      await suggestionFor(caller, id)
      await makeMove(act, caller, id, sent.move, body as never)
    } catch (error) {
      if (!(error instanceof Refusal && overtaken.has(error.code))) throw error
      if (error.code === 'not-found' && !declined) throw error
    }
    return c.redirect(declined ? '/member' : `/member/suggestions/${id}?said=${saidAfter[sent.move]}`, 303)
  })
}
