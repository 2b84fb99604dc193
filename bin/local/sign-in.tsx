import { randomBytes } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono, type MiddlewareHandler } from 'hono'
import { fromOwnPages, keepToken } from '../../functions/http/credentials.ts'
import { frameOf, page } from '../../functions/http/page.ts'
import { onError, problem } from '../../functions/http/problems.ts'
import { Layout } from '../../functions/pages/layout.tsx'
import type { Access } from './access.ts'
import { signInWords } from './words.ts'

const destinations = { secretariat: '/docs', leader: '/leader' } as const
type Role = keyof typeof destinations
const isRole = (name: string): name is Role => name in destinations
const year = 365 * 24 * 3600_000

const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const { address = '' } = getConnInfo(c).remote
  if (!/^(::1|(::ffff:)?127\.)/.test(address)) return problem(c, 'not-found')
  await next()
}

/**
 * How a browser of the staff signs in where there is no hosted identity provider: a link with a random key for each role, for
 * this machine only. As with personal links, looking signs nobody in; the button does.
 */
export function signIn(tokens: Access['tokens']): { app: Hono; paths: Record<Role, string> } {
  const key = randomBytes(16).toString('base64url')
  const app = new Hono()
  app.onError(onError)
  app.use('/local/*', loopbackOnly)
  app.get('/local/:role/:key', (c) => {
    if (!isRole(c.req.param('role')) || c.req.param('key') !== key) return problem(c, 'not-found')
    const frame = frameOf(c)
    const words = signInWords[frame.language]
    return page(
      c,
      <Layout place={frame} title={words.title}>
        <h1>{words.title}</h1>
        <p>{words.what}</p>
        <form method="post">
          <button type="submit">{words.enter}</button>
        </form>
      </Layout>,
    )
  })
  app.post('/local/:role/:key', (c) => {
    const role = c.req.param('role')
    if (!isRole(role) || c.req.param('key') !== key) return problem(c, 'not-found')
    fromOwnPages(c)
    keepToken(c, tokens[role], new Date(Date.now() + year))
    return c.redirect(destinations[role], 303)
  })
  return { app, paths: { secretariat: `/local/secretariat/${key}`, leader: `/local/leader/${key}` } }
}
