import { clock, instant } from '../store/clock.ts'
import { close } from '../store/closes.ts'
import { query } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import { type PollState, poll } from '../store/polls.ts'
import { failed } from './failed.ts'

/** A poll that is not closed yet, and whose. */
interface Unclosed {
  association: string
  poll: string
}

/** How long a close may take before it counts as dead; a second one beside it would change nothing but cost. */
const patience = 10_000

/**
 * Closes every poll whose time is up, and finishes closes that were begun and died. What people count, hands or papers, waits
 * for its count. One poll that fails keeps no other from being closed; in the end the failures are thrown together.
 */
export async function closeDue(): Promise<void> {
  const unclosed = await query<Unclosed>(keys.unclosed('').pk)
  const closed = await Promise.allSettled(unclosed.map(closeIfDue))
  const failures = closed.flatMap((one, at) =>
    one.status === 'rejected' ? [failed('close-due', { poll: unclosed[at]?.poll }, one.reason)] : [],
  )
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${unclosed.length} polls not closed`)
}

async function closeIfDue({ association, poll: id }: Unclosed): Promise<void> {
  const current = await poll(association, id)
  if (!isDue(current)) return
  const { status } = await close({ association, by: 'jobs', at: instant() }, id)
  console.log(
    JSON.stringify({ level: 'info', job: 'close-due', poll: id, resumed: current.status === 'closing', status }),
  )
}

function isDue({ status, method, count, closesAt, closedAt }: PollState): boolean {
  const now = clock.now().getTime()
  if (status === 'closed') return false
  if (status === 'closing') return closedAt !== undefined && Date.parse(closedAt) <= now - patience
  const isCounted = method === 'open' || count !== undefined
  return isCounted && closesAt !== undefined && Date.parse(closesAt) <= now
}
