import { clock } from './clock.ts'

/** A poll that the time will ask something of, and whose. */
export interface Wake {
  association: string
  poll: string
}

/** Sees to it that a poll is looked at at an instant, or earlier and then again. */
export type Waker = (wake: Wake, at: string) => Promise<void>

/** The longest that SQS delays a message. Who is woken earlier than meant asks to be woken again. */
const longest = 15 * 60_000

/** How many milliseconds a message or a timer waits for an instant: none for one that has passed, at most a quarter of an hour. */
export const waitUntil = (at: string) => Math.min(Math.max(0, Date.parse(at) - clock.now().getTime()), longest)
