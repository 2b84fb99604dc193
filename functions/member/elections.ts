import { marksOf } from '../domain/election-ballot.ts'
import { Refusal } from '../domain/refusal.ts'
import { formVote, voteOf } from '../domain/vote.ts'
import { reviewElection } from '../http/operations/election-pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { electionPage } from '../pages/election/review.tsx'
import { instant } from '../store/clock.ts'
import type { PollState } from '../store/polls.ts'
import { ownPoll } from './own-poll.ts'

/** Who is chosen by the fields of the form, as a ballot would hold it; undefined where that is none. */
function chosenIn({ contest }: PollState, fields: { choices?: unknown; others?: unknown }) {
  const vote = voteOf(formVote({ choices: fields.choices ?? '', others: fields.others }))
  try {
    const marks = vote && marksOf(contest, vote)
    return marks && { choices: marks.choices ?? [], others: marks.others ?? [] }
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

export function electionPages(app: Router): void {
  serve(app, reviewElection, async (c) => {
    const { association: a, id } = c.var.caller
    const { change, ...fields } = c.req.valid('query')
    const { at, poll, motion, name, canVote } = await ownPoll(a, c.req.valid('param').poll, id)
    const { contest } = poll
    if (!contest || !canVote) return c.redirect('/member', 303) as never
    const chosen = chosenIn(poll, fields)
    if (!chosen) return c.redirect('/member?said=invalid', 303) as never
    const place = { ...frameOf(c), ...at }
    return page(
      c,
      electionPage({ place, now: instant(), name, motion, poll, contest, chosen, changes: change === 'yes' }),
    )
  })
}
