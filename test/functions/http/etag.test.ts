import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { etagOf, matches, shown } from '../../../functions/http/etag.ts'
import { onError } from '../../../functions/http/problems.ts'

const thing = { name: '甲', seats: 3 }
const app = new Hono()
  .onError(onError)
  .get('/', (c) => shown(c, thing))
  .put('/', (c) => {
    matches(c, thing)
    return c.body(null, 204)
  })
const tag = etagOf(thing)

test.each([
  ['fields in another order', { seats: 3, name: '甲' }, true],
  ['a field more', { ...thing, more: null }, false],
  ['another value', { ...thing, seats: 4 }, false],
  ['a number as text', { ...thing, seats: '3' }, false],
])('a tag of a thing with %s: the same is %s', (_, other, isSame) => {
  expect(etagOf(other) === tag).toBe(isSame)
})

describe('reading', () => {
  test.each([
    ['without a tag', undefined, 200],
    ['with another tag', '"x"', 200],
    ['with its tag', tag, 304],
    ['with its tag among others', `"x", ${tag}`, 304],
    ['with its tag as a proxy weakens it', `W/${tag}`, 304],
  ])('%s', async (_, known, status) => {
    const response = await app.request('/', known === undefined ? {} : { headers: { 'if-none-match': known } })
    expect([response.status, response.headers.get('etag')]).toEqual([status, tag])
    expect(await response.text()).toBe(status === 304 ? '' : JSON.stringify(thing))
  })
})

describe('writing', () => {
  test.each([
    ['without a condition', undefined, 204],
    ['to whatever is there', '*', 204],
    ['to what was read', tag, 204],
    ['to what was read, among others', `"x" , ${tag}`, 204],
    ['to what has changed since', '"x"', 412],
    ['with an empty condition', '', 412],
  ])('%s', async (_, wanted, status) => {
    const headers = new Headers(wanted === undefined ? [] : [['if-match', wanted]])
    expect((await app.request('/', { method: 'PUT', headers })).status).toBe(status)
  })
})
