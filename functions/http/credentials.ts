import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Caller } from '../domain/caller.ts'
import { Refusal } from '../domain/refusal.ts'
import { isRevoked } from '../store/access.ts'
import { clock } from '../store/clock.ts'
import { staffOf } from '../store/staff.ts'
import { isMemberToken, verify } from './member-token.ts'
import { cookieAttributes, cookieName } from './own-cookie.ts'
import { verifyStaff } from './staff-token.ts'
import { tokenKey } from './token-key.ts'

/** Who a token stands for. Refuses what is forged, expired or revoked, and a subject that no association knows. */
export async function callerOf(token: string): Promise<Caller> {
  if (isMemberToken(token)) {
    const { association, memberNo, issuedAt } = verify(token, await tokenKey(), clock.now())
    if (await isRevoked(association, memberNo, new Date(issuedAt))) throw new Refusal('not-authenticated')
    return { association, role: 'member', id: memberNo }
  }
  const { issuer, subject } = await verifyStaff(token)
  const staff = await staffOf(issuer, subject)
  if (!staff) throw new Refusal('not-authenticated')
  const { association, role, name, department } = staff
  return { association, role, id: subject, name, department }
}

const cookie = 'plenum'

/** The token of a request, and whether a browser sent it by itself. `Authorization` goes before the cookie. */
export function tokenOf(c: Context): { token: string; byCookie: boolean } | undefined {
  const authorization = c.req.header('authorization')
  if (authorization !== undefined) {
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1]
    if (!token) throw new Refusal('not-authenticated')
    return { token, byCookie: false }
  }
  const token = getCookie(c, cookieName(c, cookie))
  return token ? { token, byCookie: true } : undefined
}

/** The longest that a browser keeps a cookie (RFC 6265bis, 5.5: 400 days), less a day for clocks that differ. */
const longest = 399 * 24 * 3600_000

/** Keeps a token in the browser, out of reach of scripts and of other sites; `__Host-` wherever there is HTTPS. */
export function keepToken(c: Context, token: string, until: Date): void {
  const expires = new Date(Math.min(until.getTime(), clock.now().getTime() + longest))
  setCookie(c, cookieName(c, cookie), token, { ...cookieAttributes(c), expires })
}

/** Takes a token out of the browser again. */
export function dropToken(c: Context): void {
  deleteCookie(c, cookieName(c, cookie), cookieAttributes(c))
}

/** Refuses a browser's request that another site made it send (CSRF): by `Sec-Fetch-Site`, else by `Origin`. */
export function fromOwnPages(c: Context): void {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw new Refusal('not-same-origin')
    return
  }
  const origin = c.req.header('origin')
  if (!origin || !URL.canParse(origin) || new URL(origin).host !== new URL(c.req.url).host)
    throw new Refusal('not-same-origin')
}
