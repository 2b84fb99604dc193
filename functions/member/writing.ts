import type { Context } from 'hono'
import { faultsOf } from '../domain/faults.ts'
import { type Fault, invalid, Refusal } from '../domain/refusal.ts'
import { type KeptSuggestion, NewSuggestion, shownAs } from '../domain/suggestion.ts'
import { matterOf, type SuggestionForm, says } from '../domain/suggestion-form.ts'
import { isAmendable } from '../domain/suggestion-move.ts'
import type { Env } from '../http/env.ts'
import { etagOf } from '../http/etag.ts'
import * as operations from '../http/operations/suggestion-pages.ts'
import { frameOf, page } from '../http/page.ts'
import { statusOf } from '../http/problems.ts'
import { type Router, serve } from '../http/router.ts'
import { writingPage } from '../pages/suggestion/writing.tsx'
import { association } from '../store/associations.ts'
import { once } from '../store/idempotency.ts'
import { secret } from '../store/ids.ts'
import { amendSuggestion, propose } from '../store/proposals.ts'
import { makeMove } from '../store/suggestion-moves.ts'
import { suggestion, suggestionFor } from '../store/suggestions.ts'
import { problemWords } from '../words/problems.ts'
import { type WritingFault, writingPageWords } from '../words/writing-page.ts'
import { amends, deskOf } from './desk.ts'

type C = Context<Env>

/** What a form says, judged as the API judges it. */
function judged(form: SuggestionForm): NewSuggestion {
  const { data, error } = NewSuggestion.safeParse(matterOf(form))
  if (error) throw invalid(...faultsOf(error))
  return data
}

/** Makes the draft that a form asks for, once for its key: the form sent again with other words changes what it made. */
async function made({ var: { act, caller } }: C, session: string, form: SuggestionForm): Promise<string> {
  const wanted = judged(form)
  let isNew = false
  const claimed = form.key ? { route: 'form /member/suggestions/new', key: form.key, digest: session } : undefined
  const id = await once(act, claimed, (how) => {
    isNew = true
    return propose(how, caller, session, wanted)
  })
  if (!isNew && !says(await suggestion(caller.association, id), form))
    await amendSuggestion(act, caller, id, wanted, () => {})
  return id
}

/** Brings a draft to what a form says. Refuses one that was changed since the form was made. */
const amended = ({ var: { act, caller } }: C, id: string, form: SuggestionForm) =>
  amendSuggestion(act, caller, id, { priority: null, analysis: null, ...judged(form) }, (current) => {
    if (form.etag && form.etag !== etagOf(shownAs(current, act.at))) throw new Refusal('stale')
  })

/** Whether a form was sent already: its button was pressed twice. */
async function isDone({ var: { caller } }: C, id: string, form: SuggestionForm): Promise<boolean> {
  const now = await suggestion(caller.association, id)
  return form.pressed === 'submit' && !isAmendable(now) && says(now, form)
}

/** Submits what a form has brought in order, where that was asked. */
async function submitted(c: C, id: string, form: SuggestionForm): Promise<void> {
  if (form.pressed !== 'submit') return
  try {
    await makeMove(c.var.act, c.var.caller, id, 'submit', {})
  } catch (error) {
    if (!(await isDone(c, id, form))) throw error
  }
}

const on = (c: C, id: string, { pressed }: SuggestionForm) =>
  c.redirect(`/member/suggestions/${id}${pressed === 'submit' ? '?said=submitted' : '/edit?said=saved'}`, 303) as never

const shownAgain = new Set(['invalid', 'stale', 'not-allowed-now', 'not-allowed', 'too-large', 'too-busy'])
const fields = Object.keys(writingPageWords.zh.faults)

/** The form again with all that was typed, and what kept it from being saved. */
async function again(c: C, error: unknown, session: string, form: SuggestionForm, draft: KeptSuggestion | undefined) {
  if (!(error instanceof Refusal) || !shownAgain.has(error.code)) throw error
  const at = await association(c.var.caller.association)
  const place = { ...frameOf(c), ...at }
  const isStale = error.code === 'stale' && draft !== undefined
  const etag = isStale ? etagOf(shownAs(draft, c.var.act.at)) : form.etag
  const of = await deskOf(c.var.caller, at, session, draft, { ...form, etag })
  const paths = ((error.values.errors ?? []) as Fault[]).map(({ path }) => path.split('.')[0])
  const faults = fields.filter((field) => paths.includes(field)) as WritingFault[]
  const told = isStale
    ? writingPageWords[place.language].stale
    : problemWords[place.language](error.code, error.values).detail
  const refusal = faults.length > 0 ? {} : { refusal: told }
  const standing = isStale ? { standing: draft } : {}
  return page(c, writingPage({ place, of, saved: false, faults, ...refusal, ...standing }), {
    status: statusOf[error.code],
  })
}

export function suggestionWriting(app: Router): void {
  serve(app, operations.readNewSuggestionPage, async (c) => {
    const at = await association(c.var.caller.association)
    const desk = await deskOf(c.var.caller, at, c.req.valid('query').session, undefined, undefined)
    const of = { ...desk, form: { ...desk.form, key: secret() } }
    return page(c, writingPage({ place: { ...frameOf(c), ...at }, of, saved: false }))
  })

  serve(app, operations.writeSuggestionForm, async (c) => {
    const { session } = c.req.valid('query')
    const form = c.req.valid('form')
    try {
      const id = await made(c, session, form)
      await submitted(c, id, form)
      return on(c, id, form)
    } catch (error) {
      return again(c, error, session, form, undefined)
    }
  })

  serve(app, operations.readAmendingPage, async (c) => {
    const { caller, act } = c.var
    const found = await suggestionFor(caller, c.req.valid('param').id)
    if (!(await amends(caller, found))) return c.redirect(`/member/suggestions/${found.id}`, 303) as never
    const at = await association(caller.association)
    const desk = await deskOf(caller, at, found.session, found, undefined)
    const of = { ...desk, form: { ...desk.form, etag: etagOf(shownAs(found, act.at)) } }
    const saved = c.req.valid('query').said === 'saved'
    return page(c, writingPage({ place: { ...frameOf(c), ...at }, of, saved }))
  })

  serve(app, operations.amendSuggestionForm, async (c) => {
    const { id } = c.req.valid('param')
    const form = c.req.valid('form')
    const found = await suggestionFor(c.var.caller, id)
    try {
      await amended(c, id, form)
      await submitted(c, id, form)
    } catch (error) {
      if (!(await isDone(c, id, form)))
        return again(c, error, found.session, form, await suggestionFor(c.var.caller, id))
    }
    return on(c, id, form)
  })
}
