import type { Poll } from './poll.ts'

/** How long a close may take before it counts as dead; a second one beside it would change nothing but cost. */
const patience = 10_000

/** An opening that is later than this is not made up for: a hall that waited no longer votes on something else by then. */
const tooLate = 10 * 60_000

/** What the time asks of a poll: to be opened, or not opened any more, or closed, or looked at again at an instant. */
export type Due = 'open' | 'miss' | 'close' | { at: string }

const until = (at: string, now: number, then: 'open' | 'close'): Due => (Date.parse(at) <= now ? then : { at })

/**
 * What is to be done with a poll at `now`, in milliseconds; nothing for one that is over, or that only people end. What people
 * count, hands or papers, waits for its count. A close that was begun and died is made again.
 */
export function dueOf(poll: Poll, now: number): Due | undefined {
  const { status, method, count, opensAt, closesAt, closedAt } = poll
  if (status === 'scheduled') return now > Date.parse(opensAt) + tooLate ? 'miss' : until(opensAt, now, 'open')
  if (status === 'closing')
    return closedAt === undefined || Date.parse(closedAt) <= now - patience ? 'close' : undefined
  if (status !== 'open' || closesAt === undefined) return undefined
  const isCounted = method === 'open' || count !== undefined
  return isCounted ? until(closesAt, now, 'close') : undefined
}
