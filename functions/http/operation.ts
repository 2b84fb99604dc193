import { createRoute, type RouteConfig } from '@hono/zod-openapi'
import * as z from 'zod'
import type { Role } from '../domain/caller.ts'
import { Problem } from '../domain/problem.ts'

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

const titles: Record<number, string> = {
  304: 'Not changed since the ETag that was sent',
  400: 'Invalid input',
  401: 'No credential, or one that is no longer valid',
  403: 'Not allowed for this role or member',
  404: 'Not there, or not yours',
  409: 'Against the state or the rules',
  412: 'Changed since it was read',
  413: 'Body too large',
  415: 'Media type not supported',
  422: 'Same Idempotency-Key, another body',
  429: 'Too many requests',
  503: 'Too busy; try again',
}

const reading = [400, 404, 429, 503]
const writing = [400, 404, 409, 412, 413, 415, 422, 429, 503]

/** The problems that any operation of this kind may answer with. */
function problemsOf(method: string, roles: Roles) {
  const statuses = [...(method === 'get' ? reading : writing), ...(roles === 'public' ? [403] : [401, 403])]
  const documented = statuses.map((status) => [
    status,
    { description: titles[status] ?? '', content: { 'application/problem+json': { schema: Problem } } },
  ])
  return Object.fromEntries(method === 'get' ? [...documented, [304, { description: titles[304] }]] : documented)
}

const idempotencyKey = z
  .string()
  .max(200)
  .optional()
  .meta({ param: { name: 'Idempotency-Key', in: 'header' }, description: 'Makes a repeated call take effect once.' })
const ifMatch = z
  .string()
  .optional()
  .meta({ param: { name: 'If-Match', in: 'header' }, description: 'The ETag as read; 412 if it has changed since.' })

const headersOf = (method: string, path: string) =>
  method === 'get' || !path.startsWith('/v1')
    ? []
    : [{ ...(method === 'post' ? { 'Idempotency-Key': idempotencyKey } : { 'If-Match': ifMatch }) }]

/**
 * One line of the route table: a call of the contract, who may make it and which function serves it. The local server, CDK,
 * the OpenAPI document and the access tests are all made from it.
 */
export function operation<const P extends string, const R extends Omit<RouteConfig, 'path'> & { path: P }>(
  { served, roles, maxBytes = 1 << 20 }: Served,
  route: R,
) {
  const headers = headersOf(route.method, route.path)[0]
  const documented = {
    ...route,
    operationId: route.operationId,
    request: { ...route.request, ...(headers && { headers: z.object(headers) }) },
    responses: { ...route.responses, ...problemsOf(route.method, roles) },
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

/** An answer in JSON. */
export const shows = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A list, a page at a time. */
export const lists = <T extends z.ZodType>(schema: T, description: string) =>
  shows(z.object({ items: z.array(schema), next: z.string().optional() }), description)
