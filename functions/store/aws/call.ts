import { pause } from '../pause.ts'
import { placeOf, type Service } from './place.ts'
import { signed } from './signature.ts'
import { type Incoming, NoAnswer, type Outgoing, wire } from './wire.ts'

/** An answer that says no: `name` is the error's, such as `ConditionalCheckFailedException`; `details` all that came with it. */
export class AwsError extends Error {
  constructor(
    override readonly name: string,
    readonly details: Record<string, unknown>,
  ) {
    super(String(details.message ?? details.Message ?? name))
  }
}

/** What each service calls itself where an operation is named, and the version of JSON that it speaks. */
const dialects: Record<Service, { prefix: string; version: string }> = {
  dynamodb: { prefix: 'DynamoDB_20120810', version: '1.0' },
  secretsmanager: { prefix: 'secretsmanager', version: '1.1' },
  sqs: { prefix: 'AmazonSQS', version: '1.0' },
}

function requestOf(service: Service, operation: string, body: string): Outgoing {
  const place = placeOf(service)
  const { prefix, version } = dialects[service]
  const headers = {
    'content-length': String(Buffer.byteLength(body)),
    'content-type': `application/x-amz-json-${version}`,
    'x-amz-target': `${prefix}.${operation}`,
  }
  return { url: place.url, headers: signed({ place, headers, body }, new Date()), body }
}

const throttled = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'LimitExceededException',
])

/** What an answer says no with. */
function errorOf({ body }: Incoming): AwsError {
  const details: Record<string, unknown> = body.startsWith('{') ? JSON.parse(body) : { message: body }
  return new AwsError(String(details.__type ?? 'UnknownError').replace(/^.*#/, ''), details)
}

/** Sends a request once. Undefined where the same may do when it is sent again: it was throttled, or nobody knows what became of it. */
async function sentOnce(request: Outgoing): Promise<Record<string, unknown> | undefined> {
  const answer = await wire.exchange(request).catch((error) => {
    if (error instanceof NoAnswer) return undefined
    throw error
  })
  if (answer?.status === 200) return JSON.parse(answer.body)
  if (!answer || answer.status >= 500) return undefined
  const error = errorOf(answer)
  if (throttled.has(error.name)) return undefined
  throw error
}

/**
 * Carries out an operation and answers what it answers. What was throttled, failed in the service or was never answered is sent
 * again, after a pause that grows, with full jitter; `too-busy` when that does not help. So whatever is asked here may take effect
 * twice, and has to be written so that this does no harm. Any other refusal is thrown as `AwsError`.
 */
export async function call(service: Service, operation: string, input: object): Promise<Record<string, unknown>> {
  const body = JSON.stringify(input)
  for (let round = 0; ; round++) {
    await pause(round)
    const answer = await sentOnce(requestOf(service, operation, body))
    if (answer) return answer
  }
}
