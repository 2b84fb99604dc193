import type { Context } from 'hono'
import { type DepartmentMoveForm, deskBodyOf, isWritten } from '../domain/department-move-form.ts'
import { faultsOf } from '../domain/faults.ts'
import { type Fault, invalid, Refusal } from '../domain/refusal.ts'
import type { Env } from '../http/env.ts'
import * as operations from '../http/operations/department-pages.ts'
import { frameOf, page } from '../http/page.ts'
import { statusOf } from '../http/problems.ts'
import { type Router, serve } from '../http/router.ts'
import { sentOnce } from '../http/sent-once.ts'
import { departmentCasePage } from '../pages/department/case.tsx'
import { association } from '../store/associations.ts'
import { departmentCase } from '../store/department-desks.ts'
import { secret } from '../store/ids.ts'
import { makeMove } from '../store/suggestion-moves.ts'
import { suggestionFor } from '../store/suggestions.ts'
import { departmentPageWords } from '../words/department-page.ts'
import { problemWords } from '../words/problems.ts'

type C = Context<Env>

/** Makes the move that a form says, once for its key. */
async function carriedOut(c: C, id: string, form: DepartmentMoveForm): Promise<void> {
  const { caller } = c.var
  const { timezone } = await association(caller.association)
  const { data, error } = deskBodyOf(form, timezone)
  if (error) throw invalid(...faultsOf(error))
  await sentOnce(c, form, async (how) => (await makeMove(how, caller, id, form.move, data as never)).id)
}

const overtaken = new Set(['not-allowed-now', 'not-allowed'])
const shownAgain = new Set([...overtaken, 'invalid', 'too-large', 'too-busy'])

/** The page as things stand, with all that was typed, and what kept the form from being carried out. */
async function again(c: C, error: Refusal, id: string, form: DepartmentMoveForm) {
  const { caller, act } = c.var
  const [found, at] = await Promise.all([suggestionFor(caller, id), association(caller.association)])
  const of = await departmentCase(act, caller, at, found)
  const place = { ...frameOf(c), ...at }
  const { faults: known, ...words } = departmentPageWords[place.language]
  const paths = ((error.values.errors ?? []) as Fault[]).map(({ path }) => path.split('.')[0])
  const faults = Object.keys(known[form.move]).filter((field) => paths.includes(field))
  const told = overtaken.has(error.code)
    ? words.overtaken
    : problemWords[place.language](error.code, error.values).detail
  const refused = { form, faults, refusal: faults.length > 0 ? undefined : told }
  return page(c, departmentCasePage({ place, of, sending: { key: secret(), refused } }), {
    status: statusOf[error.code],
  })
}

export function departmentWrites(app: Router): void {
  serve(app, operations.moveDepartmentForm, async (c) => {
    const { id } = c.req.valid('param')
    const form = c.req.valid('form')
    const on = (path: string) => c.redirect(path, 303) as never
    try {
      await carriedOut(c, id, form)
    } catch (error) {
      if (!(error instanceof Refusal && shownAgain.has(error.code))) throw error
      if (!overtaken.has(error.code) || isWritten(form)) return again(c, error, id, form)
    }
    return on(form.move === 'hand-back' ? '/department' : `/department/suggestions/${id}?said=${form.move}`)
  })
}
