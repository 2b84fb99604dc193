import { CfnOutput, Duration, Stack } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import type { FunctionName } from '../functions/http/operation.ts'
import { Api } from './api.ts'
import { MainTable } from './main-table.ts'
import { PlenumFunction } from './plenum-function.ts'
import { EveryMinute } from './schedule.ts'
import { StaffPool } from './staff-pool.ts'
import { TokenKey } from './token-key.ts'
import { WakeQueue } from './wake-queue.ts'

interface PlenumStackProps {
  /** See `StaffPool`. */
  signInDomain?: string | undefined
}

/** Everything of one stage. */
export class PlenumStack extends Stack {
  constructor(scope: Construct, id: string, { signInDomain }: PlenumStackProps = {}) {
    super(scope, id, { description: 'Plenum: sessions, votes and suggestions of associations' })
    const { table } = new MainTable(this, 'Main')
    const tokenKey = new TokenKey(this, 'TokenKey')
    const api = new Api(this, 'Api')
    const staff = new StaffPool(this, 'Staff', { url: api.http.apiEndpoint, signInDomain })

    const environment = {
      ...tokenKey.environment,
      ISSUER: staff.pool.userPoolProviderUrl,
      AUDIENCE: staff.client.userPoolClientId,
    }
    const answering = (name: FunctionName, memorySize: number, more: Record<string, string> = {}) => {
      const { lambda } = new PlenumFunction(this, named(name), {
        name,
        table,
        environment: { ...environment, ...more },
        memorySize,
        timeout: Duration.seconds(29),
      })
      tokenKey.grantRead(lambda)
      return lambda
    }
    const secretariat = answering('secretariat', 1024)
    api.serve({
      reader: answering('reader', 1024, staff.signIn),
      secretariat,
      member: answering('member', 1024),
      ballot: answering('ballot', 1024),
    })
    const jobs = new PlenumFunction(this, 'Jobs', {
      name: 'jobs',
      table,
      environment: {},
      memorySize: 1024,
      timeout: Duration.minutes(5),
    })
    new EveryMinute(this, 'EveryMinute', jobs.lambda)
    const wakes = new WakeQueue(this, 'Wakes')
    for (const lambda of [secretariat, jobs.lambda]) wakes.takeFrom(lambda)
    wakes.start(jobs.lambda)

    new CfnOutput(this, 'Url', { value: api.http.apiEndpoint, description: 'Where it answers' })
    new CfnOutput(this, 'MainTableName', { value: table.tableName, description: 'MAIN_TABLE of npm run associate' })
    new CfnOutput(this, 'UserPoolId', { value: staff.pool.userPoolId, description: 'Where the staff are' })
    new CfnOutput(this, 'ClientId', { value: staff.client.userPoolClientId, description: 'AUDIENCE of staff tokens' })
    new CfnOutput(this, 'Issuer', { value: environment.ISSUER, description: 'ISSUER of staff tokens' })
  }
}

const named = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
