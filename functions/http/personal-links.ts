import { createHmac } from 'node:crypto'
import type { Context } from 'hono'
import type { Claimed } from '../store/idempotency.ts'
import { secret } from '../store/ids.ts'
import type { SecretOf } from '../store/links.ts'
import type { Act } from '../store/log.ts'
import { publicUrl } from './public-url.ts'
import { tokenKey } from './token-key.ts'

const bytes = 16

/**
 * The secrets of the links that a call gives, 128 bits each. With an Idempotency-Key they follow from it and from a key that only
 * the functions have: a repeat answers the same links, although none is stored. Without one they are random.
 */
export async function secretsFor(act: Act, claimed: Claimed | undefined): Promise<SecretOf> {
  if (!claimed) return randomly()
  const key = await tokenKey()
  const call = [act.association, act.by, claimed.route, claimed.key]
  return (memberNo) =>
    createHmac('sha256', key)
      .update(JSON.stringify(['link', ...call, memberNo]))
      .digest()
      .subarray(0, bytes)
      .toString('base64url')
}

/** A random secret each, the same one whenever it is asked for again. */
function randomly(): SecretOf {
  const known = new Map<string, string>()
  return (memberNo) => {
    const made = known.get(memberNo) ?? secret()
    known.set(memberNo, made)
    return made
  }
}

/** The address of a personal link. */
export const linkUrl = (c: Context, secretOfLink: string): string => publicUrl(c, `/m/${secretOfLink}`)

/** The address of a session's screen in the hall. */
export const screenUrl = (c: Context, session: string, secretOfScreen: string): string =>
  publicUrl(c, `/screen/${session}?key=${secretOfScreen}`)
