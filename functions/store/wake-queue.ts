import { call } from './aws/call.ts'
import { type Waker, waitUntil } from './wake.ts'

/** A call that opens a poll waits this long, in milliseconds; without an answer by then, the minute's job has to do. */
const patience = 4000

/** Puts a delayed message into the queue that starts the jobs. */
export const sendWake: Waker = async (wake, at) => {
  const QueueUrl = process.env.WAKE_QUEUE
  if (!QueueUrl) throw new Error('WAKE_QUEUE is not set: it names the queue that starts the jobs in time')
  const DelaySeconds = Math.ceil(waitUntil(at) / 1000)
  await soon(call('sqs', 'SendMessage', { QueueUrl, MessageBody: JSON.stringify(wake), DelaySeconds }))
}

async function soon(sent: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`the queue has not answered within ${patience} ms`)), patience)
  })
  await Promise.race([sent, late]).finally(() => clearTimeout(timer))
}
