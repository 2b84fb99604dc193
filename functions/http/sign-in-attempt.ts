import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { cookieAttributes, cookieName } from './own-cookie.ts'

/** What a browser keeps while its user is at the identity provider: the two secrets of this attempt, and where to go on to. */
export interface Attempt {
  state: string
  verifier: string
  next: string | undefined
}

const cookie = 'plenum-sign-in'
/** Seconds that somebody has to find their password. */
const patience = 15 * 60

/** Keeps an attempt in the browser that made it; a later one takes its place. */
export function keepAttempt(c: Context, { state, verifier, next = '' }: Attempt): void {
  setCookie(c, cookieName(c, cookie), `${state}.${verifier}.${next}`, { ...cookieAttributes(c), maxAge: patience })
}

/** The attempt that this browser made, which is over with that; undefined where there is none. */
export function takeAttempt(c: Context): Attempt | undefined {
  const kept = deleteCookie(c, cookieName(c, cookie), cookieAttributes(c))
  const [, state, verifier, next] = /^([\w-]+)\.([\w-]+)\.(.*)$/.exec(kept ?? '') ?? []
  return state && verifier ? { state, verifier, next } : undefined
}
