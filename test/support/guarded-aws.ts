import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { askedOf } from './asked.ts'
import { allowed, type Statement } from './policy.ts'

interface Guarded {
  database: string
  secret: string
  statements: Statement[]
}

/**
 * AWS as one role sees it: calls that its policy allows go on to the local database, the token key is there to be read, and a
 * queue keeps what it is sent; any other call is refused as AWS refuses it, and remembered. The local database knows no roles.
 */
export async function startGuardedAws(guarded: Guarded) {
  const refused: string[] = []
  const messages: string[] = []
  const server = createServer((request, response) => {
    pass(guarded, request, response, { refused, messages }).catch((error) => response.writeHead(500).end(String(error)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, refused, messages, stop }
}

async function pass(
  { database, secret, statements }: Guarded,
  request: IncomingMessage,
  response: ServerResponse,
  { refused, messages }: { refused: string[]; messages: string[] },
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const [service = '', operation = ''] = String(request.headers['x-amz-target']).split('.')
  const answer = (status: number, content: object) =>
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(content))
  const deny = (what: string) => {
    refused.push(what)
    answer(400, { __type: 'com.amazon.coral.service#AccessDeniedException', Message: `not authorized: ${what}` })
  }

  const may = (action: string) => statements.some(({ Action }) => [Action].flat().includes(action))
  if (service === 'secretsmanager')
    return void (may(`secretsmanager:${operation}`)
      ? answer(200, { SecretString: secret })
      : deny(`${service}:${operation}`))
  if (service === 'AmazonSQS') {
    if (!may(`sqs:${operation}`)) return deny(`${service}:${operation}`)
    const { MessageBody } = JSON.parse(body.toString())
    messages.push(MessageBody)
    return void answer(200, { MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex') })
  }
  const denied = askedOf(operation, JSON.parse(body.toString())).find((asked) => !allowed(statements, asked))
  if (denied) return deny(`${denied.action} ${denied.keys.join(', ')}`)
  const { host: _host, connection: _connection, ...headers } = request.headers
  const passed = await fetch(database, { method: 'POST', headers: headers as Record<string, string>, body })
  response.writeHead(passed.status, { 'content-type': passed.headers.get('content-type') ?? '' })
  response.end(Buffer.from(await passed.arrayBuffer()))
}
