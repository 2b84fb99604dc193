import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sign } from '../../../functions/http/member-token.ts'
import { gatewayEvent } from '../../support/gateway-event.ts'
import { compare, cpuOf, type Figure } from '../measure.ts'
import { ballotBundle, putBundle } from './bundles.ts'

const calls = 500
const poll = 'f'.repeat(32)
const key = 'a key for the bench alone'
const sent = '{"choice":"for"}'

/** A ballot as it comes through the gateway. */
function eventOf(memberNo: string): object {
  const expiresAt = Date.now() + 3600_000
  const token = sign({ association: 'a', memberNo, issuedAt: Date.now(), expiresAt }, key)
  const headers = {
    host: 'x.execute-api.eu-central-1.amazonaws.com',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': String(sent.length),
    accept: 'application/json',
    'x-forwarded-proto': 'https',
  }
  const request = { method: 'POST', path: `/v1/polls/${poll}/ballot`, headers, body: Buffer.from(sent) }
  return gatewayEvent('POST /v1/polls/{poll}/ballot', request)
}

const item = (memberNo: string) => ({
  pk: { S: `a#ballots#${poll}#3` },
  sk: { S: memberNo },
  rev: { N: '1' },
  choice: { S: 'for' },
  by: { S: 'member' },
  at: { S: new Date().toISOString() },
})

/** The CPU of the whole handler as deployed, credential check included, against the SDK's `PutItem` of the same item on the same stub. */
export async function handlerCpu(): Promise<Figure> {
  const stub = spawn(process.execPath, ['--import', 'tsx', 'test/bench/ballot/stub-database.ts', String(calls)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const endpoint = `http://127.0.0.1:${String((await once(stub.stdout, 'data'))[0]).trim()}`
  Object.assign(process.env, { DYNAMODB_ENDPOINT: endpoint, MAIN_TABLE: 'Main', TOKEN_KEY: key })
  const { handler } = await import(await ballotBundle())
  const { DynamoDBClient, PutItemCommand } = await import(await putBundle())
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials })

  const numbers = Array.from({ length: calls }, (_, at) => String(at).padStart(6, '0'))
  const events = numbers.map(eventOf)
  const ours = () =>
    cpuOf(async () => {
      for (const event of events) {
        const { statusCode } = await handler(event, {})
        if (statusCode !== 201) throw new Error(`a ballot was answered with ${statusCode}`)
      }
    })
  const condition = {
    TableName: 'Main',
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  }
  const theirs = () =>
    cpuOf(async () => {
      for (const memberNo of numbers) await client.send(new PutItemCommand({ ...condition, Item: item(memberNo) }))
    })
  const { ratio, ...times } = await compare(ours, theirs, 15)
  stub.kill()
  delete process.env.DYNAMODB_ENDPOINT
  return {
    what: 'CPU of the ballot handler',
    against: "the SDK's bare PutItem",
    value: ratio,
    most: 1.2,
    unit: '×',
    of: `${((times.ours * 1000) / calls).toFixed(0)} µs against ${((times.theirs * 1000) / calls).toFixed(0)} µs a ballot`,
  }
}
