import type { NewPoll, Poll } from '../domain/poll.ts'
import { endOf, mayVoteOn, startOf } from '../domain/poll-opening.ts'
import { Refusal } from '../domain/refusal.ts'
import { stillOpenToChange } from '../domain/session.ts'
import { problemWords } from '../words/problems.ts'
import { languageOfRecord } from './associations.ts'
import { quorumOf } from './attendances.ts'
import { find, read, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { motion } from './motions.ts'
import { newPollId, opening } from './poll-opening.ts'
import { pollOrScheduled, type Scheduled } from './polls.ts'
import { session } from './sessions.ts'
import { decided, drop, put, type Write } from './transact.ts'
import { freezing } from './voters.ts'
import { wakeAt } from './wakes.ts'

const scheduled = (a: string, id: string) => find<Scheduled>(keys.scheduled(a, id), { kind: 'poll', id })

/**
 * Schedules a poll, which then opens by itself with who is entitled and present at that time; answers its id. Refuses an instant
 * that has passed, a closed session, and a motion that no poll can be opened on or that has another scheduled.
 */
export async function schedulePoll(how: Act, motionId: string, { opensAt, ...wanted }: NewPoll): Promise<string> {
  const { association } = how
  const poll = await decided(async (): Promise<Poll> => {
    const on = await motion(association, motionId)
    const held = await session(association, on.session)
    const start = startOf(opensAt, how.at)
    const closesAt = endOf(wanted, start)
    stillOpenToChange(held)
    mayVoteOn(on)
    const { seats, entitled, present } = (await quorumOf(association, held)).check
    const { notOpened: _, ...anew } = on
    const made: Scheduled = {
      id: newPollId(),
      motion: motionId,
      session: held.id,
      body: held.body,
      method: on.method,
      status: 'scheduled',
      round: on.polls.length + 1,
      electorate: { seats, entitled, present },
      opensAt: start,
      ...(closesAt !== undefined && { closesAt }),
      wanted,
    }
    await act(
      how,
      [
        put(keys.scheduled(association, made.id), made),
        put(keys.motion(association, held.id, motionId), { ...anew, scheduled: made.id }),
        put(keys.unclosed(made.id), { association, poll: made.id }),
      ],
      { about: [made.id, motionId, held.id], move: 'schedule-poll', details: { opensAt: start } },
    )
    return made
  })
  await wakeAt({ association, poll: poll.id }, poll.opensAt)
  return poll.id
}

/** Cancels a scheduled poll; once more is the same. Refuses one that has been opened. */
export async function cancelPoll(how: Act, id: string): Promise<string> {
  return decided(async () => {
    const one = await pollOrScheduled(how.association, id)
    if ('roster' in one) throw new Refusal('not-allowed-now', { allowed: one.status === 'open' ? ['close'] : [] })
    if (one.status === 'cancelled') return id
    if (one.status !== 'scheduled') throw new Refusal('not-allowed-now', { allowed: [] })
    await act(how, await ending(how.association, { ...one, status: 'cancelled' }), {
      about: [id, one.motion, one.session],
      move: 'cancel-poll',
    })
    return id
  })
}

/**
 * Opens a scheduled poll, once, whoever else does it at the same time: who may vote is written in the same transaction. What
 * refuses it is recorded with it, and it is not tried again: nobody in the hall expects a vote that begins some time later.
 */
export async function openScheduled(how: Act, id: string): Promise<void> {
  const { association } = how
  const closesAt = await decided(async () => {
    const one = await scheduled(association, id)
    if (one.status !== 'scheduled') return undefined
    try {
      const { opened, voters, writes, note } = await opening(how, id, one.motion, one.wanted)
      const mark = put(keys.scheduled(association, id), { ...one, status: 'open' })
      await act(how, [...writes, ...freezing(association, id, voters), mark], note)
      return opened.closesAt
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'too-busy') throw error
      await recordRefusal(how, one, error)
      return undefined
    }
  })
  await wakeAt({ association, poll: id }, closesAt)
}

/** Gives up a scheduled poll whose time passed long ago. */
export async function missOpening(how: Act, id: string): Promise<void> {
  await decided(async () => {
    const one = await scheduled(how.association, id)
    if (one.status === 'scheduled')
      await recordRefusal(how, one, new Refusal('opening-missed', { opensAt: one.opensAt }))
  })
}

async function recordRefusal(how: Act, one: Stored<Scheduled>, { code, values }: Refusal): Promise<void> {
  const reason = problemWords[await languageOfRecord(how.association)](code, values).detail
  const notOpened = { at: how.at, code, reason }
  await act(how, await ending(how.association, { ...one, status: 'refused', notOpened }), {
    about: [one.id, one.motion, one.session],
    move: 'refuse-poll',
    reason,
    details: { code },
  })
}

/** What ends a scheduled poll that was not opened: its last state, its motion free of it, and no time to look at it any more. */
async function ending(a: string, last: Scheduled): Promise<Write[]> {
  const key = keys.motion(a, last.session, last.motion)
  const on = await read<{ scheduled?: string }>(key)
  const { scheduled: _, ...unscheduled } = on ?? {}
  const freed = { ...unscheduled, ...(last.notOpened && { notOpened: last.notOpened }) }
  return [
    put(keys.scheduled(a, last.id), last),
    drop(keys.unclosed(last.id)),
    ...(on?.scheduled === last.id ? [put(key, freed)] : []),
  ]
}
