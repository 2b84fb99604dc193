import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { openapi } from '../../../functions/http/openapi/document.ts'
import { routeTable } from '../../../functions/http/route-table.ts'

interface Described {
  operationId?: string
  summary?: string
  tags?: string[]
  security?: object[]
  parameters?: { name?: string; in?: string; description?: string; example?: unknown; $ref?: string }[]
  requestBody?: { content: Record<string, { example?: unknown }> }
  responses: Record<string, { $ref?: string; content?: Record<string, { example?: unknown }> }>
  'x-roles'?: string[]
}

const document = openapi()
const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Described>).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method,
    path,
    operation,
  })),
)

/** A page's form is answered with 303 to a page (RFC 9110, 15.4.4), which is no fault. */
const isForm = (pointer = '') =>
  operations.some(
    ({ path, operation }) => pointer.includes(path.replaceAll('/', '~1')) && operation.responses['303'] !== undefined,
  )

test('a public linter finds nothing wrong with the description', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const found = await lintFromString({ source: JSON.stringify(document), config })
  const problems = found.filter(
    ({ ruleId, location }) => ruleId !== 'operation-2xx-response' || !isForm(location[0]?.pointer),
  )
  expect(problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`)).toEqual([])
})

test('the whole route table is described, each operation under its own id', () => {
  const ids = operations.map(({ operation }) => operation.operationId)
  expect([...ids].sort()).toEqual(routeTable.map(({ operationId }) => operationId).sort())
  expect(new Set(ids).size).toBe(ids.length)
})

test('every tag that is used is described, and no other', () => {
  const used = new Set(operations.flatMap(({ operation }) => operation.tags ?? []))
  expect([...used].sort()).toEqual(document.tags?.map(({ name }) => name).sort())
})

test('every problem status has an example of its own status', () => {
  const responses = (document.components?.responses ?? {}) as unknown as Described['responses']
  const examples = Object.entries(responses).flatMap(([name, { content }]) => {
    const example = content?.['application/problem+json']?.example as { status?: number } | undefined
    return content ? [[name, example?.status]] : []
  })
  expect(examples.length).toBeGreaterThan(8)
  for (const [name, status] of examples) expect(name).toBe(`Status${status}`)
})

describe.each(operations)('$name', ({ name, path, operation }) => {
  const route = routeTable.find(({ operationId }) => operationId === operation.operationId)

  test('has a summary, a tag, and an answer that succeeds', () => {
    expect(operation.summary).toBeTruthy()
    expect(operation.tags).toHaveLength(1)
    expect(Object.keys(operation.responses).some((status) => /^[23]/.test(status) && status !== '304')).toBe(true)
  })

  test('describes every parameter of its path', () => {
    const named = [...path.matchAll(/\{([^}]+)\}/g)].map(([, parameter]) => parameter)
    const described = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
    expect(described.map((parameter) => parameter.name).sort()).toEqual(named.sort())
    for (const { description, example } of described) expect([description, example]).not.toContain(undefined)
  })

  test('says who may call it', () => {
    const isPublic = route?.roles === 'public'
    expect(operation.security).toEqual(isPublic ? [] : [{ bearer: [] }, { cookie: [] }])
    expect(operation['x-roles']).toEqual(isPublic ? undefined : route?.roles)
  })

  test('has examples that its own schemas accept', () => {
    const bodies = [
      { what: 'body', described: operation.requestBody?.content, defined: route?.request?.body?.content },
      ...Object.entries(operation.responses)
        .filter(([, response]) => !response.$ref)
        .map(([status, response]) => ({
          what: status,
          described: response.content,
          defined: (route?.responses[status] as { content?: object } | undefined)?.content,
        })),
    ]
    for (const { what, described = {}, defined = {} } of bodies)
      for (const [type, { example }] of Object.entries(described).filter(([type]) => type.endsWith('json'))) {
        const schema = (defined as Record<string, { schema?: z.ZodType }>)[type]?.schema
        if (!schema?.safeParse) continue
        const { error } = schema.safeParse(example)
        expect(error?.issues ?? [], `${name} ${what}: ${JSON.stringify(example)}`).toEqual([])
      }
  })
})
