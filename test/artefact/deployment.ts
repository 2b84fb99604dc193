import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { associateLocally } from '../../bin/local/associate.ts'
import { createMainTable } from '../../bin/local/tables.ts'
import { startGateway } from '../support/gateway.ts'
import { startGuardedAws } from '../support/guarded-aws.ts'
import { Lambda } from '../support/lambda.ts'
import { statementsOf } from '../support/policy.ts'
import { World } from '../support/world.ts'
import { Artefact, type DeployedFunction } from './artefact.ts'

interface Running {
  lambda: Lambda
  /** What it asked of AWS that its role may not do. */
  refused: string[]
  /** What it put into the queue. */
  messages: string[]
  stop: () => Promise<void>
}

/** A deployment on this machine: the bundles of `cdk synth`, each under its own role, behind the routes of the template. */
export class Deployment {
  private constructor(
    readonly url: string,
    readonly functions: Record<string, Running>,
    readonly world: World,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<Deployment> {
    const artefact = new Artefact()
    const table = `artefact-${randomUUID()}`
    const local = inject('environment')
    await createMainTable(local.DYNAMODB_ENDPOINT ?? '', table)
    Object.assign(process.env, local, { MAIN_TABLE: table })

    const started: [DeployedFunction, Running][] = []
    for (const deployed of artefact.functions) started.push([deployed, await run(artefact, deployed, table, local)])
    const byId = new Map(started.map(([{ id }, running]) => [id, running.lambda]))
    const gateway = await startGateway(
      artefact.routes.map(({ key, target }) => ({ key, invoke: async (event) => byId.get(target)?.invoke(event) })),
    )
    const functions = Object.fromEntries(started.map(([{ name }, running]) => [name, running]))
    const world = await worldAt(gateway.url)
    return new Deployment(gateway.url, functions, world, async () => {
      gateway.stop()
      await Promise.all(started.map(([, running]) => running.stop()))
      artefact.remove()
    })
  }

  /** Another association there. */
  another = (): Promise<World> => worldAt(this.url)

  /** What any function asked of AWS that its role may not do. */
  get refused(): string[] {
    return Object.entries(this.functions).flatMap(([name, { refused }]) => refused.map((what) => `${name}: ${what}`))
  }
}

/** An association there, made as `npm run associate` makes one, and its calls through the gateway. */
async function worldAt(url: string): Promise<World> {
  const { association, tokens } = await associateLocally('市科学技术协会', inject('issuer'))
  const world = new World(association, tokens)
  world.fetch = (path, init) => fetch(`${url}${path}`, { redirect: 'manual', ...init })
  return world
}

/** What the cloud fills in, by the name that the template gives it. */
function filledIn(
  { environment, name }: DeployedFunction,
  { table, local, aws }: { table: string; local: Record<string, string>; aws: string },
) {
  const values: Record<string, string | undefined> = {
    MAIN_TABLE: table,
    ISSUER: local.ISSUER,
    AUDIENCE: local.AUDIENCE,
    TOKEN_KEY_SECRET: 'the secret',
    WAKE_QUEUE: `${aws}/1/wakes`,
  }
  return Object.fromEntries(
    Object.entries(environment).map(([variable, literal]) => {
      const value = literal ?? values[variable]
      if (value === undefined) throw new Error(`${name} has a variable that this test does not know: ${variable}`)
      return [variable, value]
    }),
  )
}

async function run(
  artefact: Artefact,
  deployed: DeployedFunction,
  table: string,
  local: Record<string, string>,
): Promise<Running> {
  const statements = statementsOf(artefact, deployed.name)
  const aws = await startGuardedAws({
    database: local.DYNAMODB_ENDPOINT ?? '',
    secret: local.TOKEN_KEY ?? '',
    statements,
  })
  const lambda = await Lambda.start(deployed.folder, {
    ...filledIn(deployed, { table, local, aws: aws.url }),
    JWKS_URI: local.JWKS_URI ?? '',
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: 'local',
    AWS_ENDPOINT_URL: aws.url,
  })
  const stop = async () => {
    await lambda.stop()
    aws.stop()
  }
  return { lambda, refused: aws.refused, messages: aws.messages, stop }
}
