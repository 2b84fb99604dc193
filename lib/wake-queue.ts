import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { EventSourceMapping, type Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Duration } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'

const encrypted = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true }

/**
 * Starts the jobs in time: a message for each poll that is to open or close, delayed until then. Losing one costs a minute, for the
 * schedule finds the poll too; one that fails three times is kept for two weeks, to be looked into.
 */
export class WakeQueue extends Construct {
  private readonly queue: Queue

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const failed = new Queue(this, 'Failed', { ...encrypted, retentionPeriod: Duration.days(14) })
    this.queue = new Queue(this, 'Queue', {
      ...encrypted,
      // Lambda asks for six times the function's time, so that no message is handed over twice while its first turn may last.
      visibilityTimeout: Duration.minutes(30),
      retentionPeriod: Duration.hours(4),
      deadLetterQueue: { queue: failed, maxReceiveCount: 3 },
    })
  }

  /** Lets a function put messages in, and nothing else. */
  takeFrom(lambda: Lambda): void {
    lambda.addEnvironment('WAKE_QUEUE', this.queue.queueUrl)
    lambda.addToRolePolicy(this.allowing('SendMessage'))
  }

  /** Lets a function be started by the messages; each that it reports as failed comes again. */
  start(lambda: Lambda): void {
    const granted = this.allowing('ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes')
    lambda.addToRolePolicy(granted)
    new EventSourceMapping(this, 'Start', {
      target: lambda,
      eventSourceArn: this.queue.queueArn,
      batchSize: 10,
      reportBatchItemFailures: true,
    })
  }

  private allowing = (...actions: string[]) =>
    new PolicyStatement({ actions: actions.map((action) => `sqs:${action}`), resources: [this.queue.queueArn] })
}
