import type { Wake, Waker } from './wake.ts'
import { sendWake } from './wake-queue.ts'

/** The one waker: the queue, unless a server that runs everything by itself sets its timers. */
export const waker: { wake: Waker } = { wake: sendWake }

/**
 * Has a poll looked at at an instant, if there is one. The poll is there already: a failure is loud and stops nothing, since what
 * runs every minute finds the poll too, only later.
 */
export async function wakeAt(wake: Wake, at: string | undefined): Promise<void> {
  if (at === undefined) return
  await waker.wake(wake, at).catch((error: unknown) => {
    const told = error instanceof Error ? error.stack : String(error)
    console.error(JSON.stringify({ level: 'error', job: 'wake', poll: wake.poll, at, error: told }))
  })
}
