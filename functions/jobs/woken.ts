import type { Wake } from '../store/wake.ts'
import { wakeAt } from '../store/wakes.ts'
import { failed } from './failed.ts'
import { look } from './look.ts'

/** Messages as the queue hands them over, several at a time. */
export interface Messages {
  Records: { messageId: string; body: string }[]
}

/** Looks at each poll that a message names; one that comes early is sent again. Answers those that failed, which the queue tries again. */
export async function woken({ Records }: Messages) {
  const seen = await Promise.allSettled(Records.map(({ body }) => lookAgain(JSON.parse(body) as Wake)))
  const batchItemFailures = Records.flatMap(({ messageId, body }, at) => {
    const one = seen[at]
    if (one?.status !== 'rejected') return []
    failed('woken', { message: body }, one.reason)
    return [{ itemIdentifier: messageId }]
  })
  return { batchItemFailures }
}

/** Looks at a poll now and, where that is too early, has it looked at again in time. */
export const lookAgain = async (wake: Wake): Promise<void> => wakeAt(wake, await look(wake))
