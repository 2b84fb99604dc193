import { amendmentsOf } from '../domain/amendment.ts'
import { blockable } from '../domain/block.ts'
import type { Motion } from '../domain/motion.ts'
import type { Objection, ObjectionCount } from '../domain/objection.ts'
import type { Poll } from '../domain/poll.ts'
import type { Result } from '../domain/result.ts'
import type { Session } from '../domain/session.ts'
import { type VoteStep, voteStep } from '../domain/vote-step.ts'
import { type VotingTurn, votingOrder } from '../domain/voting-order.ts'
import { agenda } from './agendas.ts'
import { motionOf, motionsOf } from './motions.ts'
import { objectionCount, objectionsTo } from './objections.ts'
import { type PollState, poll, pollOrScheduled, turnout } from './polls.ts'
import { result } from './results.ts'

/** A motion as the secretariat takes it through its vote. */
export interface Vote {
  motion: Motion
  step: VoteStep
  /** The latest of its polls, if there was one. */
  poll: PollState | undefined
  /** How many have voted in it, while it is open. */
  turnout: number
  /** What the latest poll that is closed came to. */
  result: Result | undefined
  /** How many objected to that. */
  objected: ObjectionCount | undefined
  /** The poll that is to open on it by itself. */
  scheduled: Poll | undefined
}

/** A motion's vote with what stands beside it. */
export interface WholeVote extends Vote {
  /** The objections to the results of all its rounds. */
  objections: Objection[]
  /** Its amendments that are still to be decided, in their order. */
  amendments: Motion[]
  /** Of a block: the motions that are voted on together. */
  together: Motion[]
}

/** The votes of a session: those still to be taken in their order, each with why it has this turn, and all the others. */
export interface OrderedVotes {
  turns: { turn: VotingTurn; vote: Vote }[]
  others: Vote[]
  /** The motions that can be put into a block. */
  blockable: Motion[]
}

async function voteOf(a: string, session: Session, on: Motion, motions: readonly Motion[]): Promise<Vote> {
  const [latest, before] = [on.polls.at(-1), on.polls.at(-2)]
  const [held, own, scheduled] = await Promise.all([
    latest === undefined ? undefined : poll(a, latest),
    latest === undefined ? undefined : result(a, latest),
    on.scheduled === undefined ? undefined : pollOrScheduled(a, on.scheduled),
  ])
  const earlier = own === undefined && before !== undefined ? await result(a, before) : undefined
  const voted = held?.status === 'open' && held.method === 'open' ? await turnout(a, held) : 0
  const shown = own ?? earlier
  const objected = shown && (await objectionCount(a, shown.poll))
  const step = voteStep(session, on, held, motions)
  return { motion: on, step, poll: held, turnout: voted, result: shown, objected, scheduled }
}

/** The votes of a session in the order in which they are to be taken. */
export async function votesInOrder(a: string, session: Session): Promise<OrderedVotes> {
  const [items, motions] = await Promise.all([agenda(a, session), motionsOf(a, session.id)])
  const votes = await Promise.all(motions.map((on) => voteOf(a, session, on, motions)))
  const turns = votingOrder(items, motions).flatMap((turn) => {
    const found = votes.find(({ motion: { id } }) => id === turn.motion)
    return found ? [{ turn, vote: found }] : []
  })
  const inTurn = new Set(turns.map(({ vote: one }) => one))
  return {
    turns,
    others: votes.filter((one) => !inTurn.has(one)),
    blockable: motions.filter((one) => blockable(one, motions)),
  }
}

/** One motion of a session with its vote; `not-found` for one of another session. */
export async function vote(a: string, session: Session, id: string): Promise<WholeVote> {
  const [on, motions] = await Promise.all([motionOf(a, { session: session.id, motion: id }), motionsOf(a, session.id)])
  const [own, objections] = await Promise.all([
    voteOf(a, session, on, motions),
    Promise.all(on.polls.map((round) => objectionsTo(a, round))),
  ])
  const together = motions.filter(({ block }) => block === id)
  return { ...own, objections: objections.flat(), amendments: amendmentsOf(id, motions), together }
}
