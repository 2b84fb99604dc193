import { randomBytes } from 'node:crypto'
import { shardsFor } from '../domain/ballot.ts'
import { contestOf } from '../domain/election.ts'
import type { NewPoll } from '../domain/poll.ts'
import { endOf, mayOpen } from '../domain/poll-opening.ts'
import { enough, quorumCheck } from '../domain/quorum.ts'
import { quorumOf } from './attendances.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { motion } from './motions.ts'
import type { PollState } from './polls.ts'
import { storable } from './results.ts'
import { unswitched } from './rosters.ts'
import { session } from './sessions.ts'
import { decided, put } from './transact.ts'
import { freeze } from './voters.ts'

/**
 * Opens a poll on a motion: who may vote is frozen as a roster version and the set of those present. Refuses while another
 * poll of the session is open, when the session is not open, without quorum, its own or the motion's (both are of who is present
 * now), for a motion that is carried or withdrawn, while what a round of an election decided is not carried out, and where the result could not be stored.
 */
export async function openPoll(how: Act, motionId: string, wanted: NewPoll): Promise<string> {
  const { association } = how
  return decided(async () => {
    const on = await motion(association, motionId)
    const held = await session(association, on.session)
    const closesAt = endOf(wanted, how.at)
    mayOpen(held, on)
    const { check, roster, present } = await quorumOf(association, held)
    const electorate = { seats: check.seats, entitled: check.entitled, present: check.present }
    enough(check)
    enough(quorumCheck({ quorum: on.quorum, voters: held.voters }, electorate))

    const id = randomBytes(16).toString('hex')
    const absent = new Set(roster.seats.map(({ memberNo }) => memberNo).filter((memberNo) => !present.has(memberNo)))
    await freeze(association, id, { present, absent })
    const opened: PollState = {
      id,
      motion: motionId,
      session: held.id,
      body: held.body,
      method: on.method,
      status: 'open',
      round: on.polls.length + 1,
      electorate,
      opensAt: how.at,
      ...(closesAt !== undefined && { closesAt }),
      ...(on.kind === 'election' && { contest: contestOf(on) }),
      roster: roster.version,
      shards: shardsFor(present.size),
    }
    await storable(association, opened, on)
    await act(
      how,
      [
        put(keys.poll(association, id), opened),
        put(keys.motion(association, held.id, motionId), { ...on, status: 'voting', polls: [...on.polls, id] }),
        put(keys.session(association, held.id), { ...held, openPoll: id }),
        put(keys.unclosed(id), { association, poll: id, closesAt }),
        unswitched(association, roster),
      ],
      { about: [id, motionId, held.id], move: 'open-poll', details: { round: opened.round, ...electorate } },
      id,
    )
    return id
  })
}
