import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import { Problem } from '../../domain/problem.ts'
import { routeTable } from '../route-table.ts'
import { type Components, exampleOf } from './examples.ts'
import { headerParameters, pathParameters } from './parameters.ts'
import { sharedResponses } from './responses.ts'
import { tags } from './tags.ts'

const description = `Runs an association's plenary and standing-committee sessions: roster, agenda, attendance, votes, suggestions and their
follow-up.

- A credential says which association is meant; nothing is ever visible across associations.
- Instants are ISO 8601 with an offset, days are \`YYYY-MM-DD\`. Lists are \`{ items, next? }\`, with \`?limit=\` (at most 100) and \`?cursor=\`.
- Errors are RFC 9457 problem documents; \`type\` is the reason's code. They are told in Chinese or English, by \`Accept-Language\`.
- One thing is read with its \`ETag\`; a write with \`If-Match\` is refused with 412 when it has changed since.
- A POST with an \`Idempotency-Key\` takes effect once. Voting, closing a poll and signing in are idempotent without one.
- \`x-roles\` names who may call an operation; one without credential has \`security: []\`.`

const info = {
  title: 'Plenum',
  version: '1',
  description,
  license: { name: 'All rights reserved', identifier: 'LicenseRef-All-Rights-Reserved' },
}

const securitySchemes = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description:
      "A staff member's JSON Web Token from the identity provider, or a member's token from a personal link.",
  },
  cookie: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-plenum',
    description: "What signing in by a personal link leaves in a member's browser (`plenum` where there is no HTTPS).",
  },
} as const

type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>
type Media = { schema?: object; example?: unknown }
type Described = {
  parameters?: { in?: string; name?: string; description?: string; example?: unknown }[]
  requestBody?: { content?: Record<string, Media> }
  responses?: Record<string, { content?: Record<string, Media> }>
}

let made: Document | undefined

/** The OpenAPI 3.1 document of every operation in the route table; made once, the first time it is asked for. */
export function openapi(): Document {
  made ??= withExamples(generated())
  return made
}

function generated(): Document {
  const { openAPIRegistry: registry, getOpenAPI31Document } = new OpenAPIHono()
  registry.register('Problem', Problem)
  for (const [name, parameter] of Object.entries(headerParameters))
    registry.registerComponent('parameters', name, parameter as never)
  for (const [name, response] of Object.entries(sharedResponses))
    registry.registerComponent('responses', name, response as never)
  for (const [name, scheme] of Object.entries(securitySchemes))
    registry.registerComponent('securitySchemes', name, scheme)
  for (const { served: _served, roles: _roles, maxBytes: _maxBytes, ...route } of routeTable)
    registry.registerPath(route as RouteConfig)
  const { webhooks: _, ...document } = getOpenAPI31Document({
    openapi: '3.1.0',
    info,
    servers: [{ url: '/', description: 'The server that this document came from' }],
    tags,
  })
  return document
}

/** Every body and every path parameter with an example. */
function withExamples(document: Document): Document {
  const components = (document.components?.schemas ?? {}) as Components
  const operations = Object.values(document.paths ?? {}).flatMap((methods) => Object.values(methods) as Described[])
  for (const { parameters = [], requestBody, responses = {} } of operations) {
    for (const parameter of parameters)
      if (parameter.in === 'path') Object.assign(parameter, pathParameters[parameter.name ?? ''])
    for (const body of [requestBody, ...Object.values(responses)]) exemplify(body?.content ?? {}, components)
  }
  return document
}

function exemplify(content: Record<string, Media>, components: Components): void {
  for (const [type, media] of Object.entries(content))
    if (type.endsWith('json') && media.schema) media.example ??= exampleOf(media.schema, components)
}
