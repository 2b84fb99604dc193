import type { Context } from 'hono'
import { standing } from '../domain/ballot.ts'
import { objectionOf } from '../domain/objection-form.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Env } from '../http/env.ts'
import * as operations from '../http/operations/objection-page.ts'
import { frameOf, page } from '../http/page.ts'
import { statusOf } from '../http/problems.ts'
import { type Router, serve } from '../http/router.ts'
import { objectionPage, type RefusedObjection } from '../pages/member/objection.tsx'
import { association } from '../store/associations.ts'
import { motionOf } from '../store/motions.ts'
import { object, objectionBy, objectionCount } from '../store/objections.ts'
import { poll } from '../store/polls.ts'
import { result } from '../store/results.ts'
import { session } from '../store/sessions.ts'
import { votersOf } from '../store/voters.ts'

type C = Context<Env>

/** The page as things stand; undefined where the poll has no result yet. */
async function standingPage(c: C, pollId: string, said: string | undefined, refused?: RefusedObjection) {
  const { association: a, id } = c.var.caller
  const [at, on, came] = await Promise.all([association(a), poll(a, pollId), result(a, pollId)])
  if (!came) return undefined
  const [motion, held, own, objections, voters] = await Promise.all([
    motionOf(a, on),
    session(a, on.session),
    objectionBy(a, pollId, id),
    objectionCount(a, pollId),
    votersOf(a, pollId),
  ])
  const isEntitled = standing(voters, id) !== 'not-entitled'
  return objectionPage({
    place: { ...frameOf(c), ...at },
    of: { result: came, motion, objections },
    poll: pollId,
    own,
    bar: isEntitled ? (held.status === 'closed' ? 'closed' : undefined) : 'not-entitled',
    isSaid: said === 'objected' && own !== undefined,
    ...(refused && { refused }),
  })
}

/** Those refusals that the page tells by itself, as things stand. */
const shownAgain = new Set(['already-objected', 'session-closed', 'not-entitled'])

export function objectionPages(app: Router): void {
  serve(app, operations.readObjectionPage, async (c) => {
    const found = await standingPage(c, c.req.valid('param').poll, c.req.valid('query').said)
    return found ? page(c, found) : (c.redirect('/member', 303) as never)
  })

  serve(app, operations.objectForm, async (c) => {
    const { poll: pollId } = c.req.valid('param')
    const form = c.req.valid('form')
    const again = async (status: 400 | 403 | 409, why: RefusedObjection['why'] | undefined) => {
      const found = await standingPage(c, pollId, undefined, why && { text: form.text, why })
      if (!found) throw new Refusal('poll-open', { poll: pollId })
      return page(c, found, { status })
    }
    const wanted = objectionOf(form)
    if (!wanted) return again(400, 'text')
    try {
      await object(c.var.act, c.var.caller, pollId, wanted)
    } catch (error) {
      if (!(error instanceof Refusal) || !shownAgain.has(error.code)) throw error
      return again(statusOf[error.code] as 403 | 409, error.code === 'already-objected' ? 'already' : undefined)
    }
    return c.redirect(`/member/polls/${pollId}/objection?said=objected`, 303)
  })
}
