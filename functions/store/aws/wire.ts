import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as overHttp } from 'node:http'
import { Agent as HttpsAgent, request as overHttps } from 'node:https'

/** A request as it goes out: a POST, which is all that DynamoDB and Secrets Manager take. */
export interface Outgoing {
  endpoint: string
  headers: Record<string, string>
  body: string
}

export interface Incoming {
  status: number
  body: string
}

/** Nobody knows whether the request took effect: the connection failed, or no answer came in time. */
export class NoAnswer extends Error {}

/** How long an answer may take, in milliseconds: DynamoDB gives up on a request by itself long before. */
const patience = 10_000

const connections = { keepAlive: true, maxSockets: 128 }
const [plain, secure] = [new HttpAgent(connections), new HttpsAgent(connections)]

const opened = (endpoint: string, headers: Record<string, string>): ClientRequest => {
  const options = { method: 'POST', headers, timeout: patience }
  return endpoint.startsWith('https:')
    ? overHttps(endpoint, { ...options, agent: secure })
    : overHttp(endpoint, { ...options, agent: plain })
}

function received(answer: IncomingMessage, done: (body: string) => void, fail: (error: Error) => void): void {
  const chunks: Buffer[] = []
  answer.on('data', (chunk) => chunks.push(chunk))
  answer.on('error', fail)
  answer.on('end', () => done((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString()))
}

/** Sends a request and waits for its answer, over connections that are kept; throws `NoAnswer` where none comes. */
function exchange({ endpoint, headers, body }: Outgoing): Promise<Incoming> {
  return new Promise((done, fail) => {
    const lost = (cause: Error) => fail(new NoAnswer(cause.message, { cause }))
    const sent = opened(endpoint, headers)
    sent.on('error', lost)
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${patience} ms`)))
    sent.on('response', (answer) => {
      received(answer, (text) => done({ status: answer.statusCode ?? 0, body: text }), lost)
    })
    sent.end(body)
  })
}

/** The one way out to AWS. Tests lose, delay and double on it what passes. */
export const wire = { exchange }
