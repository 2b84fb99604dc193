import { amendmentsOf } from './amendment.ts'
import type { Motion } from './motion.ts'
import type { Poll } from './poll.ts'
import type { Session } from './session.ts'

/** What comes next for a motion; `wait-` where something else has to come first, `none` where nothing does. */
export type VoteStep =
  | 'open'
  | 'count'
  | 'close'
  | 'closing'
  | 'again'
  | 'resolve'
  | 'wait-session'
  | 'wait-poll'
  | 'wait-block'
  | 'wait-amendment'
  | 'wait-opening'
  | 'none'

const beforeAPoll = new Set<VoteStep>(['open', 'again', 'wait-session', 'wait-poll'])

/** Whether a motion waits for a poll of its own: only then it matters why one that was scheduled did not open. */
export const waitsForPoll = (step: VoteStep): boolean => beforeAPoll.has(step)

/**
 * The next step of a motion whose latest poll, if there was one, is `poll`. Whose count is entered can be closed; what was lost or
 * void can be voted on again, in a session that is not closed; a carried change that did not fit the roster has to be
 * resolved. What is in a block is voted on with it; a scheduled poll opens by itself; amendments, out of `motions`, come first.
 */
export function voteStep(
  session: Pick<Session, 'status' | 'openPoll'>,
  motion: Pick<Motion, 'id' | 'status' | 'polls' | 'effect' | 'block' | 'scheduled'>,
  poll: Pick<Poll, 'status' | 'method' | 'count'> | undefined,
  motions: readonly Motion[],
): VoteStep {
  if (poll?.status === 'closing') return 'closing'
  if (poll?.status === 'open') return poll.method !== 'open' && !poll.count ? 'count' : 'close'
  if (motion.effect?.status === 'refused') return 'resolve'
  if (motion.status === 'carried' || motion.status === 'withdrawn' || session.status === 'closed') return 'none'
  if (motion.block !== undefined) return 'wait-block'
  if (motion.scheduled !== undefined) return 'wait-opening'
  if (amendmentsOf(motion.id, motions).length > 0) return 'wait-amendment'
  if (session.status !== 'open') return 'wait-session'
  if (session.openPoll !== undefined) return 'wait-poll'
  return motion.polls.length > 0 ? 'again' : 'open'
}

/**
 * How many who could vote have not: the present who sent no ballot or raised no hand; of papers, those issued and not returned.
 * Undefined of an election by hands: they are counted for one candidate after another, and nobody knows who raised none.
 */
export function outstanding({ electorate: { present }, method, count }: Poll, turnout: number): number | undefined {
  if (method === 'open') return present - turnout
  if (!count) return present
  if ('issued' in count) return Math.max(0, count.issued - count.returned)
  return 'candidates' in count ? undefined : present - count.for - count.against - count.abstain
}
