import type { Motion } from '../domain/motion.ts'
import type { Result } from '../domain/result.ts'
import type { Session } from '../domain/session.ts'
import { type VoteStep, voteStep } from '../domain/vote-step.ts'
import { motionOf, motionsOf } from './motions.ts'
import { type PollState, poll, turnout } from './polls.ts'
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
}

async function voteOf(a: string, session: Session, on: Motion): Promise<Vote> {
  const [latest, before] = [on.polls.at(-1), on.polls.at(-2)]
  const [held, own] = await Promise.all([
    latest === undefined ? undefined : poll(a, latest),
    latest === undefined ? undefined : result(a, latest),
  ])
  const earlier = own === undefined && before !== undefined ? await result(a, before) : undefined
  const voted = held?.status === 'open' && held.method === 'open' ? await turnout(a, held) : 0
  return { motion: on, step: voteStep(session, on, held), poll: held, turnout: voted, result: own ?? earlier }
}

/** The motions of a session, each with its vote. */
export const votesOf = async (a: string, session: Session): Promise<Vote[]> =>
  Promise.all((await motionsOf(a, session.id)).map((on) => voteOf(a, session, on)))

/** One motion of a session with its vote; `not-found` for one of another session. */
export const vote = async (a: string, session: Session, id: string): Promise<Vote> =>
  voteOf(a, session, await motionOf(a, { session: session.id, motion: id }))
