import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'

/** A local identity provider: it signs staff tokens as the hosted one would, and publishes its public key. */
export interface Issuer {
  issuer: string
  /** Its private key, for `npm run associate -- --local` to sign with. */
  privateJwk: JWK
}

export const audience = 'plenum-local'
export const issuerName = 'http://plenum.local'
const algorithm = 'ES256'

/** A new key to sign with. */
export async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
  return exportJWK(privateKey)
}

/** What is published of a key, so that others can verify what it signed. */
export const publicJwk = ({ d: _, ...known }: JWK): JWK => ({ ...known, alg: algorithm, use: 'sig' })

/** A staff token for a subject, good for a year unless said (as `12h`). */
export async function staffToken({ issuer, privateJwk }: Issuer, subject: string, validity = '365d'): Promise<string> {
  const key = (await importJWK(privateJwk, algorithm)) as CryptoKey
  return new SignJWT({})
    .setProtectedHeader({ alg: algorithm })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setExpirationTime(validity)
    .sign(key)
}
