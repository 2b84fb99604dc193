import { createServer } from 'node:http'
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'

/** A local identity provider: it signs staff tokens as the hosted one would, and publishes its public key. */
export interface Issuer {
  issuer: string
  jwksUri: string
  /** Its private key, for `npm run associate -- --local` to sign with. */
  privateJwk: JWK
  stop: () => Promise<void>
}

export const audience = 'plenum-local'
const algorithm = 'ES256'

/** Starts a local identity provider on a free loopback port, with a new key unless one is given. */
export async function startIssuer(kept?: JWK): Promise<Issuer> {
  const privateJwk = kept ?? (await newKey())
  const { d: _, ...publicJwk } = privateJwk
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ keys: [{ ...publicJwk, alg: algorithm, use: 'sig' }] }))
  })
  const port = await new Promise<number>((done) =>
    server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port)),
  )
  server.unref()
  return {
    issuer: 'http://plenum.local',
    jwksUri: `http://127.0.0.1:${port}/jwks.json`,
    privateJwk,
    stop: () => new Promise((done) => server.close(() => done())),
  }
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
  return exportJWK(privateKey)
}

/** A staff token for a subject, good for a year. */
export async function staffToken(issuer: Pick<Issuer, 'issuer' | 'privateJwk'>, subject: string): Promise<string> {
  const key = (await importJWK(issuer.privateJwk, algorithm)) as CryptoKey
  return new SignJWT({})
    .setProtectedHeader({ alg: algorithm })
    .setIssuer(issuer.issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setExpirationTime('365d')
    .sign(key)
}
