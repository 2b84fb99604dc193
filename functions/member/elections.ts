import { standing } from '../domain/ballot.ts'
import { marksOf } from '../domain/election-ballot.ts'
import { Refusal } from '../domain/refusal.ts'
import { formVote, voteOf } from '../domain/vote.ts'
import { reviewElection } from '../http/operations/election-pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { electionPage } from '../pages/election/review.tsx'
import { association } from '../store/associations.ts'
import { ballotOf } from '../store/ballots.ts'
import { instant } from '../store/clock.ts'
import { motion } from '../store/motions.ts'
import { type PollState, poll } from '../store/polls.ts'
import { votersOf } from '../store/voters.ts'

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
    const open = await poll(a, c.req.valid('param').poll)
    const [at, asked, voters, register] = await Promise.all([
      association(a),
      motion(a, open.motion),
      votersOf(a, open.id),
      ballotOf(a, open, id),
    ])
    const { contest, status, method } = open
    const canVote = status === 'open' && method === 'open' && standing(voters, id) === 'voter' && !register
    if (!contest || !canVote) return c.redirect('/member', 303) as never
    const chosen = chosenIn(open, fields)
    if (!chosen) return c.redirect('/member?said=invalid', 303) as never
    const place = { ...frameOf(c), ...at }
    return page(
      c,
      electionPage({ place, now: instant(), motion: asked, poll: open, contest, chosen, changes: change === 'yes' }),
    )
  })
}
