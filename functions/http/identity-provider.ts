import { timingSafeEqual } from 'node:crypto'
import * as oauth from 'oauth4webapi'
import type { Attempt } from './sign-in-attempt.ts'
import { configured } from './staff-token.ts'

/**
 * Why somebody came back from the identity provider without a token: they (or it) declined; what they brought was not this
 * browser's, has expired or was used before, so that signing in again helps; it did not answer.
 */
export type SignInFault = 'denied' | 'again' | 'unavailable'

export class SignInFailure extends Error {
  constructor(readonly fault: SignInFault) {
    super(fault)
    this.name = 'SignInFailure'
  }
}

/** Milliseconds that somebody waits for the token. */
const patience = 8000

/** Where the provider signs in and gives tokens; undefined where there is none to send a browser to. */
function provider(): oauth.AuthorizationServer | undefined {
  const { AUTHORIZE_URL, TOKEN_URL } = process.env
  if (!AUTHORIZE_URL || !TOKEN_URL) return undefined
  return { issuer: configured('ISSUER'), authorization_endpoint: AUTHORIZE_URL, token_endpoint: TOKEN_URL }
}

/** We are a public client: what proves that a code is ours is its verifier (PKCE, RFC 7636), so there is no secret to keep. */
const client = (): oauth.Client => ({ client_id: configured('AUDIENCE') })

/** Whether there is a page of the identity provider's to sign in on. */
export const hasProvider = () => provider() !== undefined

/** The address that a new attempt to sign in begins at (RFC 6749, 4.1.1), and its two secrets; undefined without a provider. */
export async function begin(callback: string): Promise<(Omit<Attempt, 'next'> & { address: string }) | undefined> {
  const address = provider()?.authorization_endpoint
  if (address === undefined) return undefined
  const [state, verifier] = [oauth.generateRandomState(), oauth.generateRandomCodeVerifier()]
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client().client_id,
    redirect_uri: callback,
    scope: 'openid',
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  return { state, verifier, address: `${address}?${query}` }
}

/** The access token for the code that an attempt came back with. Throws a `SignInFailure`; what an operator should know is logged. */
export async function exchange(answer: URLSearchParams, attempt: Attempt | undefined, callback: string) {
  const from = provider()
  if (!from || !attempt || !isSame(attempt.state, answer.get('state') ?? '')) throw new SignInFailure('again')
  try {
    const valid = oauth.validateAuthResponse(from, client(), answer, attempt.state)
    const response = await oauth.authorizationCodeGrantRequest(
      from,
      client(),
      oauth.None(),
      valid,
      callback,
      attempt.verifier,
      // Only a provider on this machine has an address without TLS.
      { [oauth.allowInsecureRequests]: isLocal(from.token_endpoint), signal: AbortSignal.timeout(patience) },
    )
    return (await oauth.processAuthorizationCodeResponse(from, client(), response)).access_token
  } catch (error) {
    throw new SignInFailure(faultOf(error))
  }
}

/** What a provider's answer comes to. A fault of its or of our configuration is nobody's who signs in: it is logged. */
function faultOf(error: unknown): SignInFault {
  if (error instanceof oauth.AuthorizationResponseError && error.error === 'access_denied') return 'denied'
  if (error instanceof oauth.ResponseBodyError && error.error === 'invalid_grant') return 'again'
  console.error(JSON.stringify({ level: 'error', signIn: error instanceof Error ? error.stack : String(error) }))
  return 'unavailable'
}

function isSame(known: string, given: string): boolean {
  const [one, other] = [Buffer.from(known), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}

const isLocal = (url = '') => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname)
