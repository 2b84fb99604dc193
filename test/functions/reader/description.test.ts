import { gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
beforeAll(async () => {
  world = await newWorld()
})

test('the description is for everybody, and is sent once to who keeps it', async () => {
  const { status, body, headers } = await world.get('/openapi.json', null)
  expect([status, body.openapi]).toEqual([200, '3.1.0'])
  const again = await world.get('/openapi.json', null, { 'if-none-match': headers.get('etag') ?? '' })
  expect([again.status, again.text]).toEqual([304, ''])
})

test('the console loads its own files only, and no script stands in its page', async () => {
  const { status, text, headers } = await world.get('/docs', null)
  expect([status, headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
  expect(headers.get('content-security-policy')).toContain("script-src 'self'")
  expect(text).not.toMatch(/<script(?! src="\/docs\/)|<style|style=|https?:/)
  for (const [, file = ''] of text.matchAll(/(?:src|href)="([^"]+)"/g))
    expect([file, (await world.get(file, null)).status]).toEqual([file, 200])
})

test('the console sends its tokens to this server alone and asks no other one whether the description is valid', async () => {
  const { text } = await world.get('/docs/init.js', null)
  expect(text).toContain("url: '/openapi.json'")
  expect(text).toContain('validatorUrl: null')
})

test('a file is compressed for who takes that, and kept by who has it', async () => {
  const plain = await world.get('/docs/swagger-ui.css', null)
  const response = await world.fetch('/docs/swagger-ui.css', { headers: { 'accept-encoding': 'br, gzip' } })
  const zipped = Buffer.from(await response.arrayBuffer())
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(zipped.length).toBeLessThan(plain.text.length / 4)
  expect(gunzipSync(zipped).toString()).toBe(plain.text)
  const etag = plain.headers.get('etag') ?? ''
  expect((await world.get('/docs/swagger-ui.css', null, { 'if-none-match': etag })).status).toBe(304)
})

test.each(['package.json', 'index.html', '__proto__', '..%2fpackage.json', '%2e%2e%2fpackage.json'])(
  'the console has no file %s',
  async (file) => {
    expect((await world.get(`/docs/${file}`, null)).status).toBe(404)
  },
)
