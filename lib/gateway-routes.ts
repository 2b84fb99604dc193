import type { FunctionName } from '../functions/http/operation.ts'
import { routeTable } from '../functions/http/route-table.ts'

/** One route as API Gateway knows it: a parameter is a whole segment of the path. */
export interface GatewayRoute {
  method: string
  path: string
  served: FunctionName
}

/** `{id}.docx` is `{id}` to API Gateway; the function behind it tells them apart. */
const wholeSegments = (path: string) => path.replace(/\/[^/]*(\{\w+\})[^/]*/g, '/$1')

/**
 * The routes that the gateway needs for the route table, each once. Refuses a table in which two calls look the same to the
 * gateway but are served by different functions.
 */
export function gatewayRoutes(table: readonly GatewayRoute[] = routeTable): GatewayRoute[] {
  const routes = new Map<string, GatewayRoute>()
  for (const { method, path, served } of table) {
    const route = { method: method.toUpperCase(), path: wholeSegments(path), served }
    const key = `${route.method} ${route.path.replace(/\{\w+\}/g, '{}')}`
    const known = routes.get(key)
    if (known && known.served !== served) throw new Error(`${key} is served by both ${known.served} and ${served}`)
    if (!known) routes.set(key, route)
  }
  return [...routes.values()]
}
