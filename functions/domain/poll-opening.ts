import type { Motion } from './motion.ts'
import type { NewPoll } from './poll.ts'
import { invalid, Refusal } from './refusal.ts'
import type { Session } from './session.ts'

/** When a poll is to close by itself, if it says so; refuses an instant that has passed. */
export function endOf({ seconds, closesAt }: NewPoll, opensAt: string): string | undefined {
  if (seconds !== undefined) return new Date(Date.parse(opensAt) + seconds * 1000).toISOString()
  if (closesAt !== undefined && closesAt <= opensAt)
    throw invalid({ path: 'closesAt', message: 'must be in the future' })
  return closesAt
}

/**
 * Refuses a poll while another of the session is open, on a motion that is carried or withdrawn, on an election whose last round
 * could not give those elected their seats and was not resolved, and in a session that is not open.
 */
export function mayOpen(held: Session, on: Motion): void {
  if (held.openPoll) throw new Refusal('another-poll-open', { poll: held.openPoll })
  if (on.status === 'carried') throw new Refusal('already-decided', { id: on.id })
  if (on.status === 'withdrawn') throw new Refusal('not-allowed-now', { allowed: [] })
  if (on.effect?.status === 'refused') throw new Refusal('not-allowed-now', { allowed: ['effect'] })
  if (held.status !== 'open') throw new Refusal('session-not-open', { sessionStatus: held.status })
}
