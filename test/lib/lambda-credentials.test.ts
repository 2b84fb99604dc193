import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaultProvider } from '../../lib/lambda-credentials.ts'

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'id')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
  vi.stubEnv('AWS_SESSION_TOKEN', 'session')
})
afterEach(() => vi.unstubAllEnvs())

test("a function's credentials are its role's, from its environment", async () => {
  const credentials = { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'session' }
  await expect(defaultProvider()()).resolves.toEqual(credentials)
})

test.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])(
  'without %s it says what is missing',
  async (name) => {
    vi.stubEnv(name, '')
    await expect(defaultProvider()()).rejects.toThrow(name)
  },
)
