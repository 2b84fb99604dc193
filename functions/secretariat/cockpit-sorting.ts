import { faultsOf } from '../domain/faults.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import { sortingBodyOf } from '../domain/sorting-form.ts'
import * as operations from '../http/operations/cockpit.ts'
import { frameOf, page } from '../http/page.ts'
import { statusOf } from '../http/problems.ts'
import { type Router, serve } from '../http/router.ts'
import { sentOnce } from '../http/sent-once.ts'
import { partAddress } from '../pages/cockpit/addresses.ts'
import { cockpitFor } from '../pages/cockpit/cockpit.ts'
import { isShown, toldOf } from '../pages/cockpit/refused.ts'
import { sortingPage } from '../pages/cockpit/sorting.tsx'
import { sortingCase } from '../store/sorting-cases.ts'
import { makeMove } from '../store/suggestion-moves.ts'
import { suggestion } from '../store/suggestions.ts'
import { cockpitSortingWords } from '../words/cockpit-sorting.ts'

export function cockpitSorting(app: Router): void {
  serve(app, operations.sortSuggestionForm, async (c) => {
    const { caller, act } = c.var
    const { session, id } = c.req.valid('param')
    const form = c.req.valid('form')
    if ((await suggestion(caller.association, id)).session !== session)
      throw new Refusal('not-found', { kind: 'suggestion', id })
    try {
      const { data, error } = sortingBodyOf(form)
      if (error) throw invalid(...faultsOf(error))
      await sentOnce(c, form, async (how) => (await makeMove(how, caller, id, form.move, data as never)).id)
      return c.redirect(partAddress(session, 'suggestions', `/${id}?said=${form.move}`), 303) as never
    } catch (error) {
      if (!(error instanceof Refusal && isShown(error))) throw error
      const told = toldOf(error, frameOf(c).language, cockpitSortingWords[frameOf(c).language].faults)
      const [cockpit, of] = await Promise.all([cockpitFor(c, session, told), sortingCase(act, caller, session, id)])
      return page(c, sortingPage({ cockpit, of, sent: form }), { status: statusOf[error.code] })
    }
  })
}
