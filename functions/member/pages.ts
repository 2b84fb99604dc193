import type { Session } from '../domain/session.ts'
import * as operations from '../http/operations/pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { whoseOf } from '../http/whose.ts'
import { memberPage } from '../pages/member/page.tsx'
import { reviewPage } from '../pages/member/review.tsx'
import { association } from '../store/associations.ts'
import { instant } from '../store/clock.ts'
import { hasGroups } from '../store/groups.ts'
import { member } from '../store/members.ts'
import { suggestionsBy } from '../store/own-suggestions.ts'
import { ownPoll } from './own-poll.ts'
import { ownSession } from './own-session.ts'
import { ownSessions } from './own-sessions.ts'
import { saidOf } from './said.ts'

/** Those in which something can be suggested: they are discussed in groups. */
async function withGroups(a: string, sessions: Session[]): Promise<Session[]> {
  const grouped = await Promise.all(sessions.map((session) => hasGroups(a, session)))
  return sessions.filter((_, index) => grouped[index])
}

export function memberPages(app: Router): void {
  serve(app, operations.readMemberPage, async (c) => {
    const { association: a, id } = c.var.caller
    const { session, said, 'check-in': code = '' } = c.req.valid('query')
    const [at, { name }, suggestions] = await Promise.all([association(a), member(a, id), suggestionsBy(a, id)])
    const { own, others } = await ownSessions(a, at, id, session)
    const sessions = own ? [own.session, ...others] : others
    const [shown, discussed] = await Promise.all([own && ownSession(a, own, id), withGroups(a, sessions)])
    const place = { ...frameOf(c), ...at }
    return page(
      c,
      memberPage({
        place,
        now: instant(),
        name,
        whose: whoseOf(c.var.caller),
        said: saidOf(said, shown),
        own: shown,
        code,
        suggestions,
        discussed,
        others,
      }),
    )
  })

  serve(app, operations.reviewBallot, async (c) => {
    const { association: a, id } = c.var.caller
    const { choice } = c.req.valid('query')
    const { at, poll, motion, name, canVote } = await ownPoll(a, c.req.valid('param').poll, id)
    if (!choice) return c.redirect('/member?said=invalid', 303) as never
    if (!canVote) return c.redirect('/member', 303) as never
    return page(c, reviewPage({ place: { ...frameOf(c), ...at }, now: instant(), name, motion, poll, choice }))
  })
}
