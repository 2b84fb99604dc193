import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as overHttp } from 'node:http'
import { Agent as HttpsAgent, request as overHttps } from 'node:https'

/** A request as it goes out: a POST, which is all that these services take. */
export interface Outgoing {
  url: URL
  headers: Record<string, string>
  body: string
}

export interface Incoming {
  status: number
  body: string
}

/** Nobody knows whether the request took effect: the connection failed, or no answer came in time. */
export class NoAnswer extends Error {}

/** How long an answer may take, in milliseconds: ten seconds, and a second more for each 100 KB that is sent. */
const patienceFor = (body: string) => 10_000 + body.length / 100

const connections = { keepAlive: true, maxSockets: 128 }
const [plain, secure] = [new HttpAgent(connections), new HttpsAgent(connections)]

function opened({ url: { protocol, hostname, port }, headers, body }: Outgoing): ClientRequest {
  const options = { hostname, port, method: 'POST', path: '/', headers, timeout: patienceFor(body) }
  return protocol === 'https:' ? overHttps({ ...options, agent: secure }) : overHttp({ ...options, agent: plain })
}

function received(answer: IncomingMessage, done: (body: string) => void, fail: (error: Error) => void): void {
  const chunks: Buffer[] = []
  answer.on('data', (chunk) => chunks.push(chunk))
  answer.on('error', fail)
  answer.on('end', () => done((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString()))
}

/** Sends a request and waits for its answer, over connections that are kept; throws `NoAnswer` where none comes. */
function exchange(request: Outgoing): Promise<Incoming> {
  return new Promise((done, fail) => {
    const lost = (cause: Error) => fail(new NoAnswer(cause.message, { cause }))
    const sent = opened(request)
    sent.on('error', lost)
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')))
    sent.on('response', (answer) => {
      received(answer, (text) => done({ status: answer.statusCode ?? 0, body: text }), lost)
    })
    sent.end(request.body)
  })
}

/** The one way out to AWS. Tests lose, delay and double on it what passes. */
export const wire = { exchange }
