import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { json, operation, secretariat } from '../../../functions/http/operation.ts'
import { routeTable } from '../../../functions/http/route-table.ts'
import { newRouter, serve } from '../../../functions/http/router.ts'
import { calls, pathOf } from '../../support/calls.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let host: string
beforeAll(async () => {
  world = await newWorld()
  await world.put('/v1/association', { name: '测试协会', departments: ['办公室'] })
  host = await world.host('办公室')
})

const mebibyte = 1 << 20
const bodyOf = (bytes: number) => {
  const frame = JSON.stringify({ name: '' })
  return `{"name":"${'x'.repeat(bytes - frame.length)}"}`
}
const put = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  world.put('/v1/association', body, 'secretariat', { 'content-type': 'application/json', ...headers })

describe('a body', () => {
  test('of a mebibyte is judged by what it says', async () => {
    const { status, body } = await put(bodyOf(mebibyte))
    expect([status, body.errors[0].path]).toEqual([400, 'name'])
  })

  test.each([
    ['said', { 'content-length': String(mebibyte + 1) }],
    ['not said', {}],
  ])('of a byte more is refused whole, its length %s', async (_, headers) => {
    const { status, body } = await put(bodyOf(mebibyte + 1), headers)
    expect([status, body.type]).toEqual([413, 'too-large'])
  })

  test.each(['text/plain', 'application/xml', 'application/jsonp', 'multipart/form-data', 'image/png'])(
    'as %s is refused',
    async (type) => {
      const { status, body } = await put('{"name":"甲"}', { 'content-type': type })
      expect([status, body.type]).toEqual([415, 'unsupported-media-type'])
    },
  )

  test.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON'])(
    'as %s is read',
    async (type) => {
      expect((await put('{"name":"甲"}', { 'content-type': type })).status).toBe(200)
    },
  )

  test.each([
    ['broken', '{"x":'],
    ['single quotes', "{'a':1}"],
    ['a NUL', '\u0000'],
    ['nothing', ''],
    ['two documents', '{}{}'],
  ])('that is no JSON (%s) is refused, and the answer tells nothing of the server', async (_, text) => {
    const { status, body, text: answer } = await put(text)
    expect([status, body.type]).toEqual([400, 'invalid'])
    expect(answer).not.toMatch(/\.[mc]?[jt]s\b|node_modules|SyntaxError|Zod|\/work|at position/)
  })

  test.each(['null', '42', '"text"', 'true', '[]', '[{"name":"甲"}]'])(
    'that is %s where an object is due is refused',
    async (text) => {
      expect((await put(text)).status).toBe(400)
    },
  )

  test('with a field that reaches for the prototype is refused, and reaches nothing', async () => {
    expect((await put('{"name":"甲","__proto__":{"polluted":true},"constructor":{"prototype":{}}}')).status).toBe(400)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe.each(calls.filter(({ isWrite, roles, mediaTypes }) => isWrite && roles !== 'public' && mediaTypes.length > 0))(
  '$name',
  ({ method, path, roles, maxBytes }) => {
    test('takes no body above its limit', async () => {
      const [role = ''] = roles as readonly string[]
      const tokens: Record<string, string> = { ...world.tokens, host, member: world.memberToken('001') }
      const who = tokens[role] ?? null
      const { status } = await world.send(method, pathOf(path), who, 'x'.repeat(maxBytes + 1), {
        origin: 'http://localhost',
      })
      expect(status).toBe(413)
    })
  },
)

describe('an invalid field', () => {
  test('is named by its path, and so is every other one', async () => {
    const { body } = await put(JSON.stringify({ name: '', themes: ['a', 7], bodies: [{ id: '/' }] }))
    const paths = body.errors.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(expect.arrayContaining(['name', 'themes.1', 'bodies.0.id', 'bodies.0.name']))
  })

  test.each([
    'limit=0',
    'limit=101',
    'limit=ten',
    'limit=-1',
    'limit=1e9',
    'limit=2&limit=3',
    `cursor=${'x'.repeat(501)}`,
  ])('is refused in the query too: ?%.20s', async (query) => {
    const { status, body } = await world.get(`/v1/log?${query}`)
    expect([status, body.type, body.errors[0].path]).toEqual([400, 'invalid', expect.stringMatching(/limit|cursor/)])
  })

  test('an unknown name in a query is not looked at', async () => {
    expect((await world.get('/v1/log?limit=1&colour=red&sort=__proto__')).status).toBe(200)
  })
})

describe('an address', () => {
  test.each([
    '/v1',
    '/v1/nope',
    '/v1/__proto__',
    '/package.json',
    '/.git/config',
    '/v1/association/',
    '/..%2f..%2fetc%2fpasswd',
  ])('that is none is 404: %s', async (path) => {
    const { status, body } = await world.get(path)
    expect([status, body.type]).toEqual([404, 'not-found'])
  })

  test('has no other methods than its own', async () => {
    expect((await world.send('DELETE', '/v1/association', 'secretariat')).status).toBe(404)
  })

  test('answers HEAD as GET, without the body', async () => {
    const response = await world.fetch('/openapi.json', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

test('every body is required', () => {
  const optional = routeTable.filter(({ request }) => request?.body && !request.body.required)
  expect(optional.map(({ operationId }) => operationId)).toEqual([])
})

test('headers are documented and never validated: no request is refused for one it does not have', async () => {
  const app = newRouter()
  const make = operation(
    { served: 'secretariat', roles: secretariat },
    {
      path: '/v1/things' as const,
      method: 'post',
      operationId: 'makeThing',
      request: { body: json(z.strictObject({})) },
      responses: { 204: { description: 'Made' } },
    },
  )
  serve(app, make, (c) => c.body(null, 204))
  const headers = { authorization: `Bearer ${world.tokens.secretariat}`, 'content-type': 'application/json' }
  expect((await app.request('/v1/things', { method: 'POST', body: '{}', headers })).status).toBe(204)
  expect(JSON.stringify(make)).toContain('IdempotencyKey')
})

test('an address that nobody serves: 401 without a credential under /v1, 404 with one, 404 for a page', async () => {
  const answers = [
    await world.get('/v1/nowhere', null),
    await world.get('/v1/nowhere', 'pm_bm9uZQ.bm9uZQ'),
    await world.get('/v1/nowhere', 'auditor'),
    await world.get('/nowhere', null),
  ]
  expect(answers.map(({ status, body }) => [status, body.type])).toEqual([
    [401, 'not-authenticated'],
    [401, 'not-authenticated'],
    [404, 'not-found'],
    [404, 'not-found'],
  ])
})
