import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FunctionAnswer, gatewayAnswer, gatewayEvent } from './gateway-event.ts'

/** A route of the template and what is behind it. */
export interface Route {
  /** `GET /v1/polls/{poll}`, or `$default`. */
  key: string
  invoke: (event: unknown) => Promise<unknown>
}

/** An HTTP API on a loopback port: each request goes, as an event, to what stands behind its route. */
export async function startGateway(routes: Route[]): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    answer(routes, request, response).catch((error) => {
      console.error(error)
      response.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"Internal Server Error"}')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

async function answer(routes: Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { method = 'GET', url: path = '/' } = request
  const route = chosen(routes, method, path.split('?')[0] ?? '/')
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const event = gatewayEvent(route.key, { method, path, headers, body: Buffer.concat(chunks) })
  const { status, headers: sent, body } = gatewayAnswer((await route.invoke(event)) as FunctionAnswer)
  response.writeHead(status, sent).end(body)
}

/** The route that the gateway would choose: the one with most of the path written out, else `$default`. */
function chosen(routes: Route[], method: string, path: string): Route {
  const segments = path.split('/')
  const fitting = routes.filter(({ key }) => {
    const [wanted, pattern = ''] = key.split(' ')
    const parts = pattern.split('/')
    return (
      wanted === method &&
      parts.length === segments.length &&
      parts.every((part, at) => part === segments[at] || (part.startsWith('{') && segments[at] !== ''))
    )
  })
  const parameters = ({ key }: Route) => key.split('{').length
  const [best] = fitting.sort((one, other) => parameters(one) - parameters(other))
  const route = best ?? routes.find(({ key }) => key === '$default')
  if (!route) throw new Error('the template has no $default route')
  return route
}
