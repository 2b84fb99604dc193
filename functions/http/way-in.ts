import type { Context } from 'hono'
import type { Caller } from '../domain/caller.ts'
import type { Language } from '../words/language.ts'
import { staffSignInWords } from '../words/staff-sign-in.ts'
import type { Roles } from './operation.ts'

/** Where signing in begins that leads on to a path of ours. */
export const signInAddress = (next?: string) => withNext('/sign-in/start', next)

/** An address with the path to go on to. */
const withNext = (address: string, next?: string) =>
  next === undefined ? address : `${address}?${new URLSearchParams({ next })}`

/** What a browser that was refused a page can do about it: a sentence, and where a button leads. */
export interface WayIn {
  detail: string
  label: string
  address: string
  method: 'get' | 'post'
}

/**
 * How to come in where the staff may: by signing in, or as somebody else. Undefined where signing in helps nobody: a page that is
 * for members alone, or for anybody.
 */
export function wayIn(c: Context, status: number, language: Language): WayIn | undefined {
  const roles: Roles | undefined = c.get('roles')
  if (roles === undefined || roles === 'public' || roles.every((role) => role === 'member')) return undefined
  const next = c.req.method === 'GET' ? c.req.path + new URL(c.req.url).search : undefined
  const { refused, enter, roles: names } = staffSignInWords[language]
  if (status === 401) return { detail: refused.staffOnly, label: enter, address: signInAddress(next), method: 'get' }
  const caller: Caller | undefined = c.get('caller')
  if (status !== 403 || !caller || roles.includes(caller.role)) return undefined
  const detail = refused.signedIn(names[caller.role], caller.name)
  return { detail, label: refused.other, address: withNext('/sign-out', next), method: 'post' }
}
