import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { Duration } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'

/** Starts the jobs every minute. What failed is not tried again by itself: the next minute does it. */
export class EveryMinute extends Construct {
  constructor(scope: Construct, id: string, jobs: IFunction) {
    super(scope, id)
    new Rule(this, 'Rule', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(jobs, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    })
  }
}
