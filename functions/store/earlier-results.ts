import type { Motion } from '../domain/motion.ts'
import { type Result, wordsPut } from '../domain/result.ts'
import type { Session } from '../domain/session.ts'
import { remembered } from './cache.ts'
import { motionsOf } from './motions.ts'
import { result } from './results.ts'

/** What a poll came to, and on what. */
export interface Earlier {
  text: string
  result: Result
}

/**
 * What the polls of a session came to before its last one, the latest first. One poll is open at a time: once another is the
 * last, those before it stand for good, so that a process reads them once.
 */
export const earlierResults = async (a: string, { id, lastPoll }: Session): Promise<Earlier[]> =>
  lastPoll === undefined ? [] : before(a, id, lastPoll)

const before = remembered(async (a: string, sessionId: string, lastPoll: string): Promise<Earlier[]> => {
  const motions = await motionsOf(a, sessionId)
  const found = await Promise.all(motions.flatMap((motion) => motion.polls.map((poll) => came(a, motion, poll))))
  return found
    .filter((one) => one !== undefined)
    .filter((one) => one.result.poll !== lastPoll)
    .sort((one, other) => (one.result.closedAt < other.result.closedAt ? 1 : -1))
})

/** A poll on a block of motions counts once, as the block's. */
async function came(a: string, motion: Motion, poll: string): Promise<Earlier | undefined> {
  const found = await result(a, poll)
  return found?.motion === motion.id ? { text: wordsPut(found, motion), result: found } : undefined
}
