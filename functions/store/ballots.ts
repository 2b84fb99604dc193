import { type Register, sameBallot, shardOf, standing, type Vote } from '../domain/ballot.ts'
import { marksOf } from '../domain/election-ballot.ts'
import { Refusal } from '../domain/refusal.ts'
import { instant } from './clock.ts'
import { putOnce, read } from './items.ts'
import { keys } from './keys.ts'
import { type PollState, recentPoll } from './polls.ts'
import { votersOf } from './voters.ts'

/** Where a seat's register in a poll stands. */
export const registerKey = (a: string, { id, shards }: PollState, memberNo: string) =>
  keys.ballot(a, id, shardOf(memberNo, shards), memberNo)

/** What a seat's register holds, read consistently; undefined while nothing was put into it. */
export const ballotOf = (a: string, poll: PollState, memberNo: string): Promise<Register | undefined> =>
  read<Register>(registerKey(a, poll, memberNo))

/** Whether the poll is believed to be over: by its state of at most a second ago, or by its own end. */
const believedOver = ({ status, closesAt }: PollState) =>
  status !== 'open' || (closesAt !== undefined && closesAt <= instant())

/** A ballot on its way into a register: what was voted, and who puts it there, when. */
interface Entry extends Pick<Register, 'by' | 'at' | 'clerk' | 'reason'> {
  vote: Vote
}

export interface Cast {
  register: Register
  /** Whether this call put it there; else the same ballot stood there before. */
  first: boolean
}

/**
 * Puts a ballot into its seat's register, once; see design: "one write". The same ballot again finds its own value; another is
 * refused. `poll-closed` is never answered from a cache: a poll believed closed gets `not-voted` into that seat, conditionally,
 * and what stands there is the answer. So nobody is told "closed" while an earlier, delayed put of theirs still counts.
 */
export async function cast(a: string, pollId: string, memberNo: string, { vote, ...entry }: Entry): Promise<Cast> {
  const poll = await recentPoll(a, pollId)
  const may = standing(await votersOf(a, poll.id), memberNo)
  if (may !== 'voter') throw new Refusal(may, { poll: pollId })
  if (poll.method !== 'open') throw new Refusal('wrong-method', { method: poll.method })

  const ballot: Register = { ...marksOf(poll.contest, vote), ...entry }
  const over = believedOver(poll)
  const wanted: Register = over ? { choice: 'not-voted', by: 'close', at: instant() } : ballot
  const taken = await putOnce<Register>(registerKey(a, poll, memberNo), wanted)
  const standingThere = taken ?? wanted
  if (standingThere.choice === 'not-voted') throw new Refusal('poll-closed', { poll: pollId })
  if (!sameBallot(standingThere, ballot)) throw new Refusal('already-voted', { poll: pollId })
  return { register: standingThere, first: taken === undefined }
}

/** A member's own ballot, now. */
export const byMember = (vote: Vote): Entry => ({ vote, by: 'member', at: instant() })

/** A ballot that the clerk enters for a member who cannot send it, now, with the reason. */
export const byClerk = (vote: Vote, clerk: string, reason: string): Entry => ({
  vote,
  by: 'clerk',
  at: instant(),
  clerk,
  reason,
})
