import { createHash, randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import type { Staff } from '../../functions/domain/access.ts'
import { sent } from '../../functions/http/file.ts'
import { frameOf, page } from '../../functions/http/page.ts'
import { assets } from '../../functions/pages/assets.ts'
import { Layout } from '../../functions/pages/layout.tsx'
import { association, associations } from '../../functions/store/associations.ts'
import { staff } from '../../functions/store/staff.ts'
import { staffSignInWords } from '../../functions/words/staff-sign-in.ts'
import { audience, type Issuer, publicJwk, staffToken } from './issuer.ts'
import { providerWords } from './words.ts'

/** What a browser comes with (RFC 6749, 4.1.1; RFC 7636, 4.3). */
interface Asked {
  redirect_uri: string
  state: string
  code_challenge: string
}

interface Granted extends Asked {
  subject: string
  until: number
}

/** As long as in the cloud; see `lib/staff-pool`. */
const validity = { jose: '12h', seconds: 12 * 3600 }
const minute = 60_000

const isHere = (address: string) =>
  URL.canParse(address) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)

/** The request of a browser for a code; undefined unless it is for us, with a proof of who asks, and leads back to this machine. */
function askedBy(query: Record<string, string>): Asked | undefined {
  const { response_type, client_id, redirect_uri = '', state = '', code_challenge = '', code_challenge_method } = query
  const isOurs = response_type === 'code' && client_id === audience && code_challenge_method === 'S256'
  return isOurs && code_challenge && isHere(redirect_uri) ? { redirect_uri, state, code_challenge } : undefined
}

const backTo = ({ redirect_uri, state }: Asked, answer: Record<string, string>) =>
  `${redirect_uri}?${new URLSearchParams({ ...answer, state })}`

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url')

/** All the staff of this server by association, also of those that `npm run associate` added. */
async function people(): Promise<{ association: string; staff: Staff[] }[]> {
  const known = await Promise.all(
    (await associations()).map(async (a) => ({ association: (await association(a)).name, staff: await staff(a) })),
  )
  return known.sort((one, other) => one.association.localeCompare(other.association, 'zh'))
}

/** The codes that were given and are still to be changed for a token, each once, by whoever knows its verifier. */
function codes() {
  const granted = new Map<string, Granted>()
  return {
    give(asked: Asked, subject: string): string {
      const code = randomBytes(16).toString('base64url')
      granted.set(code, { ...asked, subject, until: Date.now() + minute })
      return code
    },
    /** Whom a code is for; undefined where it was never given, was taken before, is late, or is another's. */
    take({ code = '', redirect_uri, code_verifier = '' }: Record<string, string>): string | undefined {
      const found = granted.get(code)
      granted.delete(code)
      const isTheirs = found?.redirect_uri === redirect_uri && found?.code_challenge === challengeOf(code_verifier)
      return found && isTheirs && found.until > Date.now() ? found.subject : undefined
    },
  }
}

/**
 * The identity provider of `npm start`: what the hosted one is in the cloud, but that everybody is believed. It signs in whoever of
 * this server's staff is chosen, for browsers on this machine, which reach it by no other name (DNS rebinding).
 */
export function identityProvider(issuer: Issuer): Hono {
  const { give, take } = codes()
  const app = new Hono()
  app.use(async (c, next) => (isHere(c.req.url) ? next() : c.notFound()))
  app.get('/jwks.json', (c) => c.json({ keys: [publicJwk(issuer.privateJwk)] }))
  app.get('/assets/:file', (c) => {
    const found = assets.get(c.req.param('file'))
    return found ? sent(c, found, 'public, no-cache') : c.notFound()
  })
  app.get('/authorize', async (c) => {
    const query = c.req.query()
    const asked = askedBy(query)
    if (!asked) return c.text('invalid_request', 400)
    const known = await people()
    const chosen = known.flatMap((of) => of.staff).find(({ subject }) => subject === query.subject)
    if (chosen) return c.redirect(backTo(asked, { code: give(asked, chosen.subject) }), 303)
    const frame = frameOf(c)
    const words = providerWords[frame.language]
    const { roles } = staffSignInWords[frame.language]
    return page(
      c,
      <Layout place={frame} title={words.title}>
        <h1>{words.title}</h1>
        <p>{words.what}</p>
        {known.map((of) => (
          <section>
            <h2>{of.association}</h2>
            {of.staff.map(({ subject, name, role, department }) => (
              <p>
                <a class="button quiet" href={`/authorize?${new URLSearchParams({ ...query, subject })}`}>
                  {words.person(name, roles[role], department)}
                </a>
              </p>
            ))}
          </section>
        ))}
        <p class="actions">
          <a href={backTo(asked, { error: 'access_denied' })}>{words.cancel}</a>
        </p>
      </Layout>,
    )
  })
  app.post('/token', async (c) => {
    const form = (await c.req.parseBody()) as Record<string, string>
    const subject = form.grant_type === 'authorization_code' && form.client_id === audience ? take(form) : undefined
    c.header('cache-control', 'no-store')
    if (!subject) return c.json({ error: 'invalid_grant' }, 400)
    const access_token = await staffToken(issuer, subject, validity.jose)
    return c.json({ access_token, token_type: 'Bearer', expires_in: validity.seconds, scope: 'openid' })
  })
  return app
}
