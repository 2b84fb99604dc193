import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type Waker, waitUntil } from './wake.ts'

let client: SQSClient | undefined

/** A call that opens a poll waits for this; without an answer soon, the minute's job has to do. */
const sqs = () => {
  client ??= new SQSClient({ maxAttempts: 2, requestHandler: { connectionTimeout: 1000, requestTimeout: 2000 } })
  return client
}

/** Puts a delayed message into the queue that starts the jobs. */
export const sendWake: Waker = async (wake, at) => {
  const QueueUrl = process.env.WAKE_QUEUE
  if (!QueueUrl) throw new Error('WAKE_QUEUE is not set: it names the queue that starts the jobs in time')
  const DelaySeconds = Math.ceil(waitUntil(at) / 1000)
  await sqs().send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(wake), DelaySeconds }))
}
