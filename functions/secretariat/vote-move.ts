import type { Context } from 'hono'
import type * as z from 'zod'
import { faultsOf } from '../domain/faults.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import type { VoteForm } from '../domain/vote-form.ts'
import type { Env } from '../http/env.ts'
import { etagOf } from '../http/etag.ts'
import type { WholeVote } from '../store/votes.ts'

export type C = Context<Env>

/** Does what a form says; answers what its page is asked to say then, or undefined for what has to be confirmed first. */
export type CarryOut = (c: C, form: VoteForm, on: WholeVote) => Promise<string | undefined>

/** What a form says, as its schema judges it; `fields` names the form's fields where they are called otherwise. */
export function judged<T>({ data, error }: z.ZodSafeParseResult<T>, fields: Record<string, string> = {}): T {
  if (error) throw invalid(...faultsOf(error).map((fault) => ({ ...fault, path: fields[fault.path] ?? fault.path })))
  return data
}

/** Refuses to overwrite, or to close over, what its writer has not seen. */
export const asSeen = (form: VoteForm) => (current: object) => {
  if (etagOf(current) !== form.seen) throw new Refusal('stale')
}

/** The poll that a form is about: one of the motion that its page shows. */
export function pollIn(form: VoteForm, { motion }: WholeVote): string {
  if (!motion.polls.includes(form.poll)) throw new Refusal('not-allowed-now', { allowed: [] })
  return form.poll
}
