import { routeTable } from '../../functions/http/route-table.ts'

type Ids = Partial<Record<string, string>>

/** A route's path with an id for each of its parameters; one that nobody has where `ids` names none. */
export const pathOf = (path: string, ids: Ids = {}) =>
  path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? 'no-such-thing'))

/** Every operation of the route table, with what a test of all of them needs. */
export const calls = routeTable.map(({ method, path, roles, request, responses, maxBytes }) => ({
  name: `${method.toUpperCase()} ${path}`,
  method: method.toUpperCase(),
  path,
  roles,
  maxBytes,
  mediaTypes: Object.keys(request?.body?.content ?? {}),
  statuses: Object.keys(responses),
  isWrite: method !== 'get',
}))
