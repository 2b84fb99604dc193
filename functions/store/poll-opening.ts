import { randomBytes } from 'node:crypto'
import { shardsFor } from '../domain/ballot.ts'
import type { Motion } from '../domain/motion.ts'
import type { NewPoll } from '../domain/poll.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import type { Session } from '../domain/session.ts'
import { holds, type Quorum, required } from '../domain/threshold.ts'
import { quorumOf } from './attendances.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { motion } from './motions.ts'
import type { PollState } from './polls.ts'
import { unswitched } from './rosters.ts'
import { session } from './sessions.ts'
import { decided, put } from './transact.ts'
import { freeze } from './voters.ts'

/** When a poll is to close by itself, if it says so; refuses an instant that has passed. */
function endOf({ seconds, closesAt }: NewPoll, opensAt: string): string | undefined {
  if (seconds !== undefined) return new Date(Date.parse(opensAt) + seconds * 1000).toISOString()
  if (closesAt !== undefined && closesAt <= opensAt)
    throw invalid({ path: 'closesAt', message: 'must be in the future' })
  return closesAt
}

function mayOpen(held: Session, on: Motion): void {
  if (held.openPoll) throw new Refusal('another-poll-open', { poll: held.openPoll })
  if (on.status === 'carried') throw new Refusal('already-decided', { id: on.id })
  if (on.status === 'withdrawn') throw new Refusal('not-allowed-now', { allowed: [] })
  if (held.status !== 'open') throw new Refusal('session-not-open', { status: held.status })
}

/** A motion's own quorum is of those present, and checked when its poll opens (domain: rules of procedure). */
function meetsQuorum(quorum: Quorum | null, counts: { seats: number; entitled: number; present: number }): void {
  if (!quorum) return
  const base = quorum.of === 'seats' ? counts.seats : counts.entitled
  if (holds(quorum, counts.present, base)) return
  throw new Refusal('quorum-not-met', { ...counts, required: required(quorum, base) })
}

/**
 * Opens a poll on a motion: who may vote is frozen as a roster version and the set of those present. Refuses while another
 * poll of the session is open, when the session is not open, without quorum, and for a motion that is carried or withdrawn.
 */
export async function openPoll(how: Act, motionId: string, wanted: NewPoll): Promise<string> {
  const { association } = how
  return decided(async () => {
    const on = await motion(association, motionId)
    const held = await session(association, on.session)
    mayOpen(held, on)
    const { check, roster, present, seats } = await quorumOf(association, held)
    const electorate = { seats, entitled: check.entitled, present: check.present }
    if (!check.met) throw new Refusal('quorum-not-met', { ...electorate, required: check.required })
    meetsQuorum(on.quorum, electorate)

    const id = randomBytes(16).toString('hex')
    const closesAt = endOf(wanted, how.at)
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
      roster: roster.version,
      shards: shardsFor(present.size),
    }
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
