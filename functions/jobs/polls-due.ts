import { query } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { Wake } from '../store/wake.ts'
import { failed } from './failed.ts'
import { look } from './look.ts'

/**
 * Opens and closes every poll whose time has come, and finishes closes that were begun and died: the backstop of the messages that
 * do so in time. One poll that fails keeps no other from it; in the end the failures are thrown together.
 */
export async function pollsDue(): Promise<void> {
  const unclosed = await query<Wake>(keys.unclosed('').pk)
  const seen = await Promise.allSettled(unclosed.map(look))
  const failures = seen.flatMap((one, at) =>
    one.status === 'rejected' ? [failed('polls-due', { poll: unclosed[at]?.poll }, one.reason)] : [],
  )
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${unclosed.length} polls not opened or closed`)
}
