import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** One request as a service received it. */
interface Received {
  target: string
  body: unknown
}

/** A service that remembers what it is sent and answers with what it is told to, one after the other, and then with the last. */
export async function startRecordedAws() {
  const received: Received[] = []
  let answers: { status: number; body: object }[] = []
  const server = createServer(async (request, response) => {
    received.push({ target: String(request.headers['x-amz-target']), body: JSON.parse(await text(request)) })
    const { status, body } = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 200, body: {} }
    if (status === 0) return void response.destroy()
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was received since it was last asked. */
    taken: () => received.splice(0),
    /** A status of 0 is a connection that ends without an answer. */
    answer: (...next: typeof answers) => {
      answers = next
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
