import { createRoute, type RouteConfig } from '@hono/zod-openapi'
import * as z from 'zod'
import type { Role } from '../domain/caller.ts'

/** The Lambda functions, a folder each; one exists because its IAM role differs. */
export type FunctionName = 'reader' | 'secretariat' | 'member' | 'ballot'

/** Who may call: these roles, or anybody without a credential. */
export type Roles = readonly Role[] | 'public'

interface Served {
  served: FunctionName
  roles: Roles
  /** The most bytes of a body; 1 MiB unless said. */
  maxBytes?: number
}

export const everybody = ['secretariat', 'leader', 'auditor', 'member'] as const
export const staff = ['secretariat', 'leader', 'auditor'] as const
export const secretariat = ['secretariat'] as const
/** Who follows what becomes of suggestions: everybody, and a department's contact what that department carries out. */
export const following = [...everybody, 'host'] as const
/** Who carries out what is assigned: a department's contact, the secretariat for any department. */
export const handling = ['secretariat', 'host'] as const
export const member = ['member'] as const
/** A department's contact alone: the secretariat has calls of its own. */
export const host = ['host'] as const
/** Who takes part in the hall: members for themselves, the secretariat for anybody. */
export const inTheHall = ['secretariat', 'member'] as const
/** Who looks into the records of people and of what was done. */
export const recordKeepers = ['secretariat', 'auditor'] as const

const reading = [400, 403, 404, 429, 503]
const writing = [400, 403, 404, 409, 412, 413, 415, 422, 429, 503]

/** An answer that is described once for all operations, such as a conflict: `409: refuses(409)`. */
export const refuses = (status: number) => ({ $ref: `#/components/responses/Status${status}` })

/** The statuses beside its own that any operation of this kind may answer with; `openapi` describes each of them once. */
function statusesOf(method: string, roles: Roles) {
  const statuses = [...(method === 'get' ? [304, ...reading] : writing), ...(roles === 'public' ? [] : [401])]
  return Object.fromEntries(statuses.map((status) => [status, refuses(status)]))
}

/** Headers are documented, not validated: what they may be is the guard's and the etag's business. */
function headersOf(method: string, path: string) {
  if (method === 'get' || !path.startsWith('/v1')) return []
  return [{ $ref: `#/components/parameters/${method === 'post' ? 'IdempotencyKey' : 'IfMatch'}` }]
}

/**
 * One line of the route table: a call of the contract, who may make it and which function serves it. The local server, CDK,
 * the OpenAPI document and the access tests are all made from it.
 */
export function operation<const P extends string, const R extends Omit<RouteConfig, 'path'> & { path: P }>(
  { served, roles, maxBytes = 1 << 20 }: Served,
  route: R,
) {
  const documented = {
    ...route,
    parameters: headersOf(route.method, route.path),
    responses: { ...statusesOf(route.method, roles), ...route.responses },
    security: roles === 'public' ? [] : [{ bearer: [] }, { cookie: [] }],
    ...(roles !== 'public' && { 'x-roles': [...roles] }),
  } as unknown as R
  return Object.assign(createRoute(documented) as R & { getRoutingPath(): string }, { served, roles, maxBytes })
}

export type Operation = ReturnType<typeof operation>

/** A JSON body; there is always one. */
export const json = <T extends z.ZodType>(schema: T) => ({
  required: true as const,
  content: { 'application/json': { schema } },
})

/** What a page's form sends. */
export const form = <T extends z.ZodType>(schema: T) => ({
  required: true as const,
  content: { 'application/x-www-form-urlencoded': { schema } },
})

/** A page of ours. */
export const isPage = (description = 'The page') => ({
  200: { description, content: { 'text/html': { schema: z.string() } } },
})

/** An answer in JSON. */
export const shows = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A list, a page at a time. */
export const lists = <T extends z.ZodType>(schema: T, description: string) =>
  shows(z.object({ items: z.array(schema), next: z.string().optional() }), description)
