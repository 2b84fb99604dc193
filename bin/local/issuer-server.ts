import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { JWK } from 'jose'
import { identityProvider } from './identity-provider.tsx'
import { audience, type Issuer, issuerName, newKey } from './issuer.ts'

/** The local identity provider as it runs. */
export interface RunningIssuer extends Issuer {
  /** What tells the functions whose tokens to accept and where the staff sign in, as `lib/staff-pool` does in the cloud. */
  environment: Record<string, string>
  stop: () => Promise<void>
}

/** Starts a local identity provider on a free loopback port, with a new key unless one is given. */
export async function startIssuer(kept?: JWK): Promise<RunningIssuer> {
  const issuer: Issuer = { issuer: issuerName, privateJwk: kept ?? (await newKey()) }
  const { fetch } = identityProvider(issuer)
  const server = await new Promise<Server>((done) => {
    const started = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => done(started as Server))
  })
  server.unref()
  const { port } = server.address() as { port: number }
  const at = (path: string) => `http://127.0.0.1:${port}${path}`
  return {
    ...issuer,
    environment: {
      ISSUER: issuerName,
      AUDIENCE: audience,
      JWKS_URI: at('/jwks.json'),
      AUTHORIZE_URL: at('/authorize'),
      TOKEN_URL: at('/token'),
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
