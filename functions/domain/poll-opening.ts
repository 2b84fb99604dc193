import type { Motion } from './motion.ts'
import type { NewPoll } from './poll.ts'
import { invalid, Refusal } from './refusal.ts'
import type { Session } from './session.ts'

/** When a scheduled poll is to open; refuses an instant that has passed. */
export function startOf(opensAt: string | undefined, now: string): string {
  if (opensAt === undefined || opensAt <= now) throw invalid({ path: 'opensAt', message: 'must be in the future' })
  return opensAt
}

/** The last instant that is written with a year of four digits: beyond it instants no longer sort as text. */
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z')

/** When a poll is to close by itself, if it says so; refuses an instant at which it is not open yet, and one beyond all years. */
export function endOf({ seconds, closesAt }: NewPoll, opensAt: string): string | undefined {
  if (seconds !== undefined) {
    const end = Date.parse(opensAt) + seconds * 1000
    if (end > lastInstant) throw invalid({ path: 'seconds', message: 'leads beyond the year 9999' })
    return new Date(end).toISOString()
  }
  if (closesAt !== undefined && closesAt <= opensAt)
    throw invalid({ path: 'closesAt', message: 'must be after the opening' })
  return closesAt
}

/**
 * Refuses a motion that no poll can be opened on any more, that is voted on in a block, or that has another poll scheduled; and an
 * election whose last round could not give those elected their seats and was not resolved.
 */
export function mayVoteOn(on: Motion, poll?: string): void {
  if (on.block !== undefined) throw new Refusal('in-block', { id: on.id, block: on.block })
  if (on.status === 'carried') throw new Refusal('already-decided', { id: on.id })
  if (on.status === 'withdrawn') throw new Refusal('not-allowed-now', { allowed: [] })
  if (on.effect?.status === 'refused') throw new Refusal('not-allowed-now', { allowed: ['effect'] })
  if (on.scheduled !== undefined && on.scheduled !== poll) throw new Refusal('poll-scheduled', { poll: on.scheduled })
}

/** Refuses a poll while another of the session is open, in a session that is not open, and on what `mayVoteOn` refuses. */
export function mayOpen(held: Session, on: Motion, poll?: string): void {
  if (held.openPoll) throw new Refusal('another-poll-open', { poll: held.openPoll })
  mayVoteOn(on, poll)
  if (held.status !== 'open') throw new Refusal('session-not-open', { sessionStatus: held.status })
}
