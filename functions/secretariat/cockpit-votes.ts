import { NewBlock } from '../domain/block.ts'
import { marksOf } from '../domain/election-ballot.ts'
import { EffectResolution, NewMotion } from '../domain/motion.ts'
import { ClerkBallot, NewPoll } from '../domain/poll.ts'
import { type Fault, invalid, Refusal } from '../domain/refusal.ts'
import { motionIn } from '../domain/tabling-form.ts'
import { MemberNo } from '../domain/text.ts'
import {
  countIn,
  isVoid,
  openingIn,
  resolutionIn,
  sumOff,
  type VoteForm,
  type VoteMove,
  voteIn,
} from '../domain/vote-form.ts'
import * as operations from '../http/operations/cockpit.ts'
import { frameOf, page } from '../http/page.ts'
import { statusOf } from '../http/problems.ts'
import { type Router, serve } from '../http/router.ts'
import { sentOnce } from '../http/sent-once.ts'
import { partAddress } from '../pages/cockpit/addresses.ts'
import { cockpitFor, type Told } from '../pages/cockpit/cockpit.ts'
import { electionFaultsOf } from '../pages/cockpit/election-faults.ts'
import { isShown, toldOf } from '../pages/cockpit/refused.ts'
import { tablingPage } from '../pages/cockpit/tabling.tsx'
import { votePage } from '../pages/cockpit/vote.tsx'
import { votesPage } from '../pages/cockpit/votes.tsx'
import { byClerk, cast } from '../store/ballots.ts'
import { block } from '../store/blocks.ts'
import { closeOrBegin } from '../store/closes.ts'
import { record } from '../store/counts.ts'
import { resolveEffect } from '../store/effects.ts'
import { table } from '../store/motions.ts'
import { openPoll } from '../store/poll-opening.ts'
import { poll, shownPoll } from '../store/polls.ts'
import { session } from '../store/sessions.ts'
import { votersSought } from '../store/voter-lists.ts'
import { vote, votesInOrder, type WholeVote } from '../store/votes.ts'
import { cockpitMotionWords } from '../words/cockpit-motions.ts'
import { cockpitVoteWords } from '../words/cockpit-votes.ts'
import { motionMoves } from './cockpit-motions.ts'
import { asSeen, type C, type CarryOut, judged, pollIn } from './vote-move.ts'

/** What each move does; answers what its page is asked to say then, or undefined for what has to be confirmed first. */
const carriedOut: Record<VoteMove, CarryOut> = {
  ...motionMoves,
  open: async (c, form, { motion }) => {
    const wanted = judged(NewPoll.safeParse(openingIn(form)))
    await sentOnce(c, form, (how) => openPoll(how, motion.id, wanted))
    return '?said=open'
  },
  count: async (c, form, on) => {
    const id = pollIn(form, on)
    const { method } = on.motion
    if (method === 'open') throw new Refusal('wrong-method', { method })
    const count = judged(countIn(form, method, on.poll?.contest))
    if (isVoid(count) && !form.confirmed) return undefined
    await sentOnce(c, form, async (how) => (await record(how, id, count, asSeen(form))).id)
    return '?said=count&ask=close'
  },
  close: async (c, form, on) => {
    const held = await poll(c.var.caller.association, pollIn(form, on))
    if (held.status === 'open') asSeen(form)(shownPoll(held))
    await closeOrBegin(c.var.act, held.id)
    return '?said=close'
  },
  enter: async (c, form, on) => {
    const memberNo = MemberNo.safeParse(form.memberNo).data
    if (memberNo === undefined) throw invalid({ path: 'memberNo', message: 'must be chosen' })
    const contest = on.poll?.contest
    const ballot = voteIn(form, contest)
    if (!ballot) throw invalid({ path: contest ? 'others' : 'choice', message: 'must be said' })
    marksOf(contest, ballot)
    const { reason } = judged(ClerkBallot.safeParse({ ...ballot, reason: form.reason.trim() }))
    if (!form.confirmed) return undefined
    const { association, by } = c.var.act
    await cast(association, pollIn(form, on), memberNo, byClerk(ballot, by, reason))
    return `?said=enter&entered=${memberNo}`
  },
  resolve: async (c, form, { motion }) => {
    const wanted = judged(EffectResolution.safeParse(resolutionIn(form)))
    await sentOnce(c, form, (how) => resolveEffect(how, motion.id, wanted))
    return '?said=resolve'
  },
}

/** What the page says of a refusal; of papers that do not add up, by how much; of a change that does not fit, which. */
function toldOfVote(c: C, error: Refusal, form: VoteForm, { poll: held }: WholeVote): Told {
  const { language } = frameOf(c)
  const words = cockpitVoteWords[language]
  if (form.move === 'count' && held?.contest && held.method !== 'open' && error.code === 'invalid')
    return { faults: electionFaultsOf((error.values.errors ?? []) as Fault[], form, held.contest, held.method, words) }
  const sum = form.move === 'count' ? sumOff(form) : undefined
  const told = toldOf(error, language, {
    ...words.faults,
    [`answer-${form.by}`]: words.faults.answer,
    ...(sum !== undefined && { returned: words.sum(sum, form.returned) }),
  })
  const refused = error.values.refused as { message: string }[] | undefined
  return error.code === 'roster-refused' && refused
    ? { refusal: `${words.resolve.refused} ${refused.map(({ message }) => message).join('; ')}` }
    : told
}

export function cockpitVotes(app: Router): void {
  serve(app, operations.blockMotionsForm, async (c) => {
    const { language } = frameOf(c)
    const { session: id } = c.req.valid('param')
    const form = c.req.valid('form')
    const motions = [form.motions].flat()
    try {
      const wanted = judged(NewBlock.safeParse({ motions }))
      const made = await sentOnce(c, form, (how) => block(how, id, wanted))
      return c.redirect(partAddress(id, 'votes', `/${made}?said=block`), 303) as never
    } catch (error) {
      if (!(error instanceof Refusal && isShown(error))) throw error
      const told = toldOf(error, language, { motions: cockpitMotionWords[language].blocking.few })
      const cockpit = await cockpitFor(c, id, told)
      const votes = await votesInOrder(c.var.caller.association, cockpit.session)
      return page(c, votesPage({ cockpit, votes, ticked: motions }), { status: statusOf[error.code] })
    }
  })

  serve(app, operations.tableMotionForm, async (c) => {
    const { language } = frameOf(c)
    const { session: id } = c.req.valid('param')
    const form = c.req.valid('form')
    try {
      const wanted = judged(NewMotion.safeParse(motionIn(form)))
      const made = await sentOnce(c, form, (how) => table(how, id, wanted))
      return c.redirect(partAddress(id, 'votes', `/${made}?said=table`), 303) as never
    } catch (error) {
      if (!(error instanceof Refusal && isShown(error))) throw error
      const cockpit = await cockpitFor(c, id, toldOf(error, language, cockpitMotionWords[language].tabling.faults))
      return page(c, tablingPage({ cockpit, sent: form }), { status: statusOf[error.code] })
    }
  })

  serve(app, operations.voteFormOfCockpit, async (c) => {
    const { association: a } = c.var.caller
    const at = c.req.valid('param')
    const { q = '' } = c.req.valid('query')
    const form = c.req.valid('form')
    const on = await vote(a, await session(a, at.session), at.motion)
    const again = async (told: Told, more: { sent?: VoteForm; unsure?: VoteForm }) => {
      const cockpit = await cockpitFor(c, at.session, told)
      const now = await vote(a, cockpit.session, at.motion)
      return votePage({ cockpit, vote: now, sought: await votersSought(a, now.poll, q), ...more })
    }
    try {
      const said = await carriedOut[form.move](c, form, on)
      if (said === undefined) return page(c, await again({}, { unsure: form }))
      return c.redirect(partAddress(at.session, 'votes', `/${at.motion}${said}`), 303) as never
    } catch (error) {
      if (!(error instanceof Refusal && isShown(error))) throw error
      return page(c, await again(toldOfVote(c, error, form, on), { sent: form }), { status: statusOf[error.code] })
    }
  })
}
