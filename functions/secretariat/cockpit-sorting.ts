import type { Context } from 'hono'
import type * as z from 'zod'
import { BulkMove } from '../domain/bulk-move.ts'
import type { ClosingForm } from '../domain/cockpit-form.ts'
import { faultsOf } from '../domain/faults.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import { sortingBodyOf } from '../domain/sorting-form.ts'
import { placeOf } from '../domain/suggestion-id.ts'
import type { Env } from '../http/env.ts'
import * as operations from '../http/operations/cockpit-sorting.ts'
import { frameOf, page } from '../http/page.ts'
import { statusOf } from '../http/problems.ts'
import { type Router, serve } from '../http/router.ts'
import { sentOnce } from '../http/sent-once.ts'
import { partAddress } from '../pages/cockpit/addresses.ts'
import { cockpitFor, type Told } from '../pages/cockpit/cockpit.ts'
import { isShown, toldOf } from '../pages/cockpit/refused.ts'
import { sortingPage } from '../pages/cockpit/sorting.tsx'
import { sortingListPage } from '../pages/cockpit/suggestions.tsx'
import { sortingCase, unsortedOf } from '../store/sorting-cases.ts'
import { makeMove } from '../store/suggestion-moves.ts'
import { suggestion, suggestionsById } from '../store/suggestions.ts'
import { cockpitSortingWords } from '../words/cockpit-sorting.ts'
import { moveEach } from './several-moves.ts'

/** Closes those that a form names, each by itself; answers the numbers of those that could not be. */
async function closeEach(c: Context<Env>, session: string, form: z.infer<typeof ClosingForm>): Promise<string[]> {
  const ids = [form.closed].flat()
  const { data } = BulkMove.safeParse({ move: 'close', items: ids.map((id) => ({ id })) })
  if (!data || ids.some((id) => placeOf(id)?.session !== session))
    throw invalid({ path: 'closed', message: 'must be chosen' })
  const moved = await moveEach(c, data, (id, effect) => {
    const said = { ...form, closed: id }
    return sentOnce(c, said, effect)
  })
  const left = moved.filter(({ status }) => status !== 200).map(({ id }) => id)
  const found = new Map((await suggestionsById(c.var.caller.association, left)).map(({ id, number }) => [id, number]))
  return left.map((id) => found.get(id) ?? id)
}

export function cockpitSorting(app: Router): void {
  serve(app, operations.closeSuggestionsForm, async (c) => {
    const { language } = frameOf(c)
    const words = cockpitSortingWords[language]
    const { session } = c.req.valid('param')
    const again = async (told: Told, status: 400 | 409) => {
      const cockpit = await cockpitFor(c, session, told)
      const unsorted = await unsortedOf(c.var.caller.association, session)
      return page(c, sortingListPage({ cockpit, unsorted }), { status })
    }
    try {
      const left = await closeEach(c, session, c.req.valid('form'))
      if (left.length > 0) return again({ refusal: words.notClosed(left) }, 409)
      return c.redirect(partAddress(session, 'suggestions', '?said=close'), 303) as never
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'invalid')) throw error
      return again(toldOf(error, language, words.faults), 400)
    }
  })

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
