import { Separation } from '../domain/block.ts'
import { NewMotion } from '../domain/motion.ts'
import { amendmentIn, handlingIn, objectionIn, openingAt, separationIn } from '../domain/motion-form.ts'
import { NewHandling, NewObjection } from '../domain/objection.ts'
import { NewPoll } from '../domain/poll.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import { openingIn, type VoteMove } from '../domain/vote-form.ts'
import { sentOnce } from '../http/sent-once.ts'
import { association } from '../store/associations.ts'
import { separate } from '../store/blocks.ts'
import { table } from '../store/motions.ts'
import { handle, object } from '../store/objections.ts'
import { pollOrScheduled } from '../store/polls.ts'
import { cancelPoll, schedulePoll } from '../store/scheduled-polls.ts'
import { voterNamed } from '../store/voter-lists.ts'
import { type CarryOut, judged, pollIn } from './vote-move.ts'

type MotionMove = Extract<VoteMove, 'schedule' | 'cancel' | 'amend' | 'separate' | 'object' | 'handle'>

/** What each move does that concerns a motion beside its open poll. */
export const motionMoves: Record<MotionMove, CarryOut> = {
  schedule: async (c, form, { motion }) => {
    const { timezone } = await association(c.var.caller.association)
    const opensAt = openingAt(form, c.var.act.at, timezone)
    if (opensAt === undefined || opensAt <= c.var.act.at) throw invalid({ path: 'hour', message: 'must be to come' })
    const wanted = judged(NewPoll.safeParse({ opensAt, ...openingIn(form) }))
    await sentOnce(c, form, (how) => schedulePoll(how, motion.id, wanted))
    return '?said=schedule'
  },
  cancel: async (c, form, { motion }) => {
    const { motion: of } = await pollOrScheduled(c.var.caller.association, form.poll)
    if (of !== motion.id) throw new Refusal('not-allowed-now', { allowed: [] })
    await sentOnce(c, form, (how) => cancelPoll(how, form.poll))
    return '?said=cancel'
  },
  amend: async (c, form, { motion }) => {
    const wanted = judged(NewMotion.safeParse(amendmentIn(form, motion)))
    await sentOnce(c, form, (how) => table(how, motion.session, wanted))
    return '?said=amend'
  },
  separate: async (c, form, { motion }) => {
    const wanted = judged(Separation.safeParse(separationIn(form)), { motion: 'out', reason: 'why' })
    await sentOnce(c, form, (how) => separate(how, motion.id, wanted))
    return '?said=separate'
  },
  object: async (c, form, on) => {
    const poll = pollIn(form, on)
    const by = await voterNamed(c.var.caller.association, poll, form.by)
    const wanted = judged(NewObjection.safeParse(objectionIn(form, by)), { text: 'objection' })
    await sentOnce(c, form, (how) => object(how, c.var.caller, poll, wanted))
    return '?said=object'
  },
  handle: async (c, form, on) => {
    const poll = pollIn(form, on)
    const wanted = judged(NewHandling.safeParse(handlingIn(form)), { text: `answer-${form.by}` })
    await sentOnce(c, form, (how) => handle(how, poll, form.by, wanted))
    return '?said=handle'
  },
}
