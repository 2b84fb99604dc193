import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'

/** A process of its own that answers as a database with one open poll would, and does nothing else; prints its port. */
const many = Number(process.argv[2] ?? 1000)
const present = Array.from({ length: many }, (_, at) => ({ S: String(at).padStart(6, '0') }))
const written = (S: string) => ({ S })
const poll = JSON.stringify({
  Item: {
    pk: written('a#poll'),
    sk: written('poll'),
    rev: { N: '1' },
    id: written('f'.repeat(32)),
    method: written('open'),
    status: written('open'),
    roster: written('1'),
    shards: { N: '10' },
  },
})
const voters = JSON.stringify({ Items: [{ present: { L: present }, absent: { L: [] } }] })

async function answerTo(request: IncomingMessage): Promise<string> {
  const body = await text(request)
  const operation = String(request.headers['x-amz-target'])
  if (operation.endsWith('.Query')) return voters
  return operation.endsWith('.GetItem') && body.includes('#poll#') ? poll : '{}'
}

const server = createServer(async (request, response) => {
  const answer = await answerTo(request)
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(answer)
}).listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port))

// Ends with whoever started it, however they end.
process.stdin.resume().on('end', () => process.exit())
