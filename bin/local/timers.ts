import { lookAgain } from '../../functions/jobs/woken.ts'
import { waitUntil } from '../../functions/store/wake.ts'
import { waker } from '../../functions/store/wakes.ts'

/** Puts timers of this process in the place of the queue: when one is up, its poll is looked at. Answers how to end them. */
export function startTimers(): { stop: () => void } {
  const waiting = new Set<NodeJS.Timeout>()
  waker.wake = async (wake, at) => {
    const timer = setTimeout(() => {
      waiting.delete(timer)
      lookAgain(wake).catch((error: unknown) => console.error(error))
    }, waitUntil(at))
    waiting.add(timer)
  }
  return { stop: () => waiting.forEach(clearTimeout) }
}
