import { randomBytes } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono, type MiddlewareHandler } from 'hono'
import { fromOwnPages, keepToken } from '../../functions/http/credentials.ts'
import { frameOf, page } from '../../functions/http/page.ts'
import { onError, problem } from '../../functions/http/problems.ts'
import { Layout } from '../../functions/pages/layout.tsx'
import { signInWords } from './words.ts'

const destinations = { cockpit: '/cockpit', console: '/docs', leader: '/leader', department: '/department' } as const
type Door = keyof typeof destinations
const doors = Object.keys(destinations) as Door[]
/** A token for each role that somebody of the association can come in as. */
interface Keys {
  secretariat: string
  leader: string
  department?: string | undefined
}
/** The paths of the doors. */
export type Doors = Record<Exclude<Door, 'department'>, string> & { department?: string }

const year = 365 * 24 * 3600_000

const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const { address = '' } = getConnInfo(c).remote
  if (!/^(::1|(::ffff:)?127\.)/.test(address)) return problem(c, 'not-found')
  await next()
}

/**
 * How a browser of the staff signs in where there is no hosted identity provider: a link with a random key for each door, for
 * this machine only. As with personal links, looking signs nobody in; the button does.
 */
export function signIn(tokens: Keys): { app: Hono; paths: Doors } {
  const key = randomBytes(16).toString('base64url')
  const path = (door: Door) => `/local/${door}/${key}`
  const tokenAt: Record<Door, string | undefined> = {
    cockpit: tokens.secretariat,
    console: tokens.secretariat,
    leader: tokens.leader,
    department: tokens.department,
  }
  const doorAt = (asked: string) => doors.find((door) => tokenAt[door] !== undefined && path(door) === asked)
  const app = new Hono()
  app.onError(onError)
  app.use('/local/*', loopbackOnly)
  app.get('/local/:door/:key', (c) => {
    if (!doorAt(c.req.path)) return problem(c, 'not-found')
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
  app.post('/local/:door/:key', (c) => {
    const door = doorAt(c.req.path)
    const token = door && tokenAt[door]
    if (!door || !token) return problem(c, 'not-found')
    fromOwnPages(c)
    keepToken(c, token, new Date(Date.now() + year))
    return c.redirect(destinations[door], 303)
  })
  const department = tokens.department && { department: path('department') }
  return { app, paths: { cockpit: path('cockpit'), console: path('console'), leader: path('leader'), ...department } }
}
