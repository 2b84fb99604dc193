import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { type Duration, RemovalPolicy } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'
import { apiConsole, bundling } from './bundling.ts'
import { type DeployedName, type Permission, permissions } from './permissions.ts'

interface PlenumFunctionProps {
  name: DeployedName
  table: TableV2
  environment: Record<string, string>
  timeout: Duration
  memorySize: number
}

/** One folder of functions/ as a Lambda, with a role of its own that can do what `permissions` says and write its own log. */
export class PlenumFunction extends Construct {
  readonly lambda: NodejsFunction

  constructor(scope: Construct, id: string, { name, table, environment, timeout, memorySize }: PlenumFunctionProps) {
    super(scope, id)
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    for (const permission of permissions[name]) role.addToPolicy(statement(table, permission))

    this.lambda = new NodejsFunction(this, 'Function', {
      entry: `functions/${name}/handler.ts`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      description: `Plenum: ${name}`,
      memorySize,
      timeout,
      role,
      logGroup,
      environment: { MAIN_TABLE: table.tableName, NODE_OPTIONS: '--enable-source-maps', ...environment },
      bundling: { ...bundling, ...(name === 'reader' && { commandHooks: apiConsole }) },
    })
  }
}

/** All of a batch's or transaction's keys have to be in the partitions; of no keys there is no such action. */
function statement(table: TableV2, { actions, partitions }: Permission): PolicyStatement {
  const index = `${table.tableArn}/index/*`
  return new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: actions.includes('Query') && !partitions ? [table.tableArn, index] : [table.tableArn],
    ...(partitions && { conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } } }),
  })
}
