import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Refusal, type RefusalCode } from '../../../functions/domain/refusal.ts'
import { onError, statusOf } from '../../../functions/http/problems.ts'
import { problemsEn } from '../../../functions/words/problems.en.ts'
import { problemsZh } from '../../../functions/words/problems.zh.ts'

const codes = Object.keys(statusOf) as RefusalCode[]

/** What an app answers whose only handler throws. */
async function answerTo(error: Error, headers: Record<string, string> = {}, path = '/v1/x') {
  const app = new Hono().onError(onError).get(path, () => {
    throw error
  })
  const response = await app.request(path, { headers })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return { response, text, body: isJson ? JSON.parse(text) : null }
}

afterEach(() => vi.restoreAllMocks())

describe.each(codes)('%s', (code) => {
  test.each([
    ['zh-CN', problemsZh],
    ['en', problemsEn],
  ])('is a problem document in words of %s', async (language, words) => {
    const { response, body } = await answerTo(new Refusal(code, { id: 'x7' }), { 'accept-language': language })
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.status).toBe(statusOf[code])
    expect(body).toMatchObject({ type: code, status: statusOf[code], title: words[code][0], id: 'x7' })
    expect(body.title).not.toBe('')
    expect(body.detail).toMatch(language === 'en' ? /^[\x20-\x7e]+\.$/ : /[\u4e00-\u9fff].*。$/)
  })

  test('makes a sentence even where a value is missing', async () => {
    const { body } = await answerTo(new Refusal(code))
    expect(body.detail.length).toBeGreaterThan(3)
  })
})

test('a language of neither kind is answered in Chinese', async () => {
  const { body } = await answerTo(new Refusal('stale'), { 'accept-language': 'fr, de;q=0.5' })
  expect(body.title).toBe(problemsZh.stale[0])
})

test("a session's status, told with a refusal, never takes the place of the problem's own (RFC 9457, 3.1)", async () => {
  const { body } = await answerTo(
    new Refusal('session-not-open', { sessionStatus: 'planned', status: 1, type: 'x', title: 1, detail: 2 }),
  )
  expect(body).toMatchObject({ type: 'session-not-open', status: 409, title: problemsZh['session-not-open'][0] })
  expect(body.detail).toContain('planned')
})

test.each([
  ['too-busy', 'retry-after', '1'],
  ['not-authenticated', 'www-authenticate', 'Bearer'],
] as const)('%s says %s: %s', async (code, header, value) => {
  expect((await answerTo(new Refusal(code))).response.headers.get(header)).toBe(value)
})

test('what nobody foresaw is logged and answered with a bare 500 that tells nothing', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const { response, text } = await answerTo(new TypeError('secret of the house'))
  expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json'])
  expect(text).not.toMatch(/secret|TypeError|\.ts|at /)
  expect(log.mock.calls[0]?.[0]).toContain('secret of the house')
})

test('the log names the route, never what stood in its place', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const app = new Hono().onError(onError).get('/m/:secret', () => {
    throw new Error('down')
  })
  await app.request('/m/q83vASNFZ4mrze8BI0VniQ')
  expect(log.mock.calls[0]?.[0]).toContain('/m/:secret')
  expect(log.mock.calls[0]?.[0]).not.toContain('q83vASNFZ4mrze8BI0VniQ')
})

test.each([
  [400, 'invalid'],
  [413, 'too-large'],
  [415, 'unsupported-media-type'],
] as const)("the framework's own %i is the problem %s", async (status, type) => {
  const { body } = await answerTo(new HTTPException(status, { message: 'x' }))
  expect(body).toMatchObject({ status, type })
})

test('to a browser that asks for a page a refusal is a page, and what it tells is text', async () => {
  const { response, text } = await answerTo(
    new Refusal('already-exists', { id: '<script>' }),
    { accept: 'text/html', 'accept-language': 'en' },
    '/member',
  )
  expect([response.status, response.headers.get('content-type')]).toEqual([409, expect.stringContaining('text/html')])
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(text).toContain('&lt;script&gt;')
  expect(text).not.toContain('<script>')
})

test('the API answers a browser too with a problem document', async () => {
  const { body } = await answerTo(new Refusal('stale'), { accept: 'text/html' })
  expect(body.type).toBe('stale')
})
