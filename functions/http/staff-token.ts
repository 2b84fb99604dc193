import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { Refusal } from '../domain/refusal.ts'
import { clock } from '../store/clock.ts'

interface StaffToken {
  issuer: string
  subject: string
  until: Date
}

let keySet: JWTVerifyGetKey | undefined

/** What the environment says of the identity provider. */
export const configured = (name: 'ISSUER' | 'AUDIENCE') => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: it says whose staff tokens are accepted`)
  return value
}

/** The identity provider's public keys: `JWKS_URI`, or where an issuer such as Cognito keeps them. */
function keysOfIssuer(): JWTVerifyGetKey {
  keySet ??= createRemoteJWKSet(new URL(process.env.JWKS_URI ?? `${configured('ISSUER')}/.well-known/jwks.json`))
  return keySet
}

/** For another audience than ours a token is nobody's. Cognito's access tokens say `client_id` where others say `aud`. */
function isForUs({ aud, client_id }: JWTPayload): boolean {
  const audience = configured('AUDIENCE')
  return [aud, client_id].flat().includes(audience)
}

/** The issuer and subject of a staff member's JSON Web Token, and until when it is good. Refuses one that is forged, expired, or meant for others. */
export async function verifyStaff(token: string): Promise<StaffToken> {
  try {
    const { payload } = await jwtVerify(token, keysOfIssuer(), {
      issuer: configured('ISSUER'),
      algorithms: ['RS256', 'ES256', 'EdDSA'],
      currentDate: clock.now(),
      requiredClaims: ['sub', 'exp'],
    })
    const { iss, sub, exp } = payload
    if (!sub || !iss || !exp || !isForUs(payload)) throw new Refusal('not-authenticated')
    return { issuer: iss, subject: sub, until: new Date(exp * 1000) }
  } catch (error) {
    if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
      throw new Refusal('not-authenticated')
    throw error
  }
}
