import { randomBytes } from 'node:crypto'
import { shardsFor, type Voters } from '../domain/ballot.ts'
import { contestOf } from '../domain/election.ts'
import type { NewPoll } from '../domain/poll.ts'
import { endOf, mayOpen } from '../domain/poll-opening.ts'
import { enough, quorumCheck } from '../domain/quorum.ts'
import { quorumOf } from './attendances.ts'
import { keys } from './keys.ts'
import { type Act, act, type Note } from './log.ts'
import { motion } from './motions.ts'
import type { PollState } from './polls.ts'
import { storable } from './results.ts'
import { unswitched } from './rosters.ts'
import { session } from './sessions.ts'
import { tiedAtOpening } from './tied-motions.ts'
import { decided, put, type Write } from './transact.ts'
import { freeze } from './voters.ts'
import { wakeAt } from './wakes.ts'

/** 128 random bits: an id that tells neither an order nor a time. */
export const newPollId = () => randomBytes(16).toString('hex')

/** A poll as it would be if it opened now, who may vote in it, and what opens it, all or none. */
interface Opening {
  opened: PollState
  voters: Voters
  writes: Write[]
  note: Note
}

/**
 * What opens a poll on a motion: who may vote is the roster's version and the set of those present, of this instant. Refuses while
 * another poll of the session is open, when the session is not open, without quorum, its own or the motion's (both are of who is
 * present now), on what `mayVoteOn` refuses or has to wait (see `tiedAtOpening`), and where the result could not be stored.
 */
export async function opening(
  { association, at }: Act,
  id: string,
  motionId: string,
  wanted: NewPoll,
): Promise<Opening> {
  const on = await motion(association, motionId)
  const held = await session(association, on.session)
  const closesAt = endOf(wanted, at)
  mayOpen(held, on, id)
  const { check, roster, present } = await quorumOf(association, held)
  const electorate = { seats: check.seats, entitled: check.entitled, present: check.present }
  enough(check)
  enough(quorumCheck({ quorum: on.quorum, voters: held.voters }, electorate))

  const absent = new Set(roster.seats.map(({ memberNo }) => memberNo).filter((memberNo) => !present.has(memberNo)))
  const opened: PollState = {
    id,
    motion: motionId,
    session: held.id,
    body: held.body,
    method: on.method,
    status: 'open',
    round: on.polls.length + 1,
    electorate,
    opensAt: at,
    ...(closesAt !== undefined && { closesAt }),
    ...(on.kind === 'election' && { contest: contestOf(on) }),
    roster: roster.version,
    shards: shardsFor(present.size),
  }
  const voters = { present, absent }
  await storable(association, opened, on, voters)
  const { scheduled: _, notOpened: __, ...unscheduled } = on
  return {
    opened,
    voters,
    writes: [
      put(keys.poll(association, id), opened),
      put(keys.motion(association, held.id, motionId), { ...unscheduled, status: 'voting', polls: [...on.polls, id] }),
      put(keys.session(association, held.id), { ...held, openPoll: id }),
      ...(await tiedAtOpening(association, on, id)),
      unswitched(association, roster),
    ],
    note: {
      about: [id, motionId, held.id, ...(on.motions ?? [])],
      move: 'open-poll',
      details: { round: opened.round, ...electorate },
    },
  }
}

/** Opens a poll on a motion now; answers its id. See `opening` for what it refuses. */
export async function openPoll(how: Act, motionId: string, wanted: NewPoll): Promise<string> {
  const { association } = how
  const { id, closesAt } = await decided(async () => {
    const poll = newPollId()
    const { opened, voters, writes, note } = await opening(how, poll, motionId, wanted)
    await freeze(association, poll, voters)
    await act(how, [...writes, put(keys.unclosed(poll), { association, poll })], note)
    return opened
  })
  await wakeAt({ association, poll: id }, closesAt)
  return id
}
