import type { Context } from 'hono'
import type { Caller } from '../domain/caller.ts'
import type { Language } from '../words/language.ts'
import { problemPageWords } from '../words/problem-page.ts'
import { staffSignInWords } from '../words/staff-sign-in.ts'
import { callerOf, tokenOf } from './credentials.ts'
import type { Roles } from './operation.ts'
import { ownPage } from './own-page.ts'
import { ownPath } from './own-path.ts'

/** Where signing in begins that leads on to a path of ours. */
export const signInAddress = (next?: string) => withNext('/sign-in/start', next)

/** An address with the path to go on to. */
const withNext = (address: string, next?: string) =>
  next === undefined ? address : `${address}?${new URLSearchParams({ next })}`

/** Where a button leads. */
export interface WayOn {
  label: string
  address: string
  method: 'get' | 'post'
}

const link = (label: string, address: string): WayOn => ({ label, address, method: 'get' })

/** What a browser that was refused a page can do about it: the best way on first, and, where there is a plainer word for why, that. */
interface WaysOn {
  title?: string
  detail?: string
  ways: WayOn[]
}

/** Who asks for a page, as far as that is known. A page that tells of a failure must not fail on who reads it. */
async function whoAsks(c: Context): Promise<Caller | undefined> {
  const known: Caller | undefined = c.get('caller')
  if (known) return known
  try {
    const sent = tokenOf(c)
    return sent && (await callerOf(sent.token))
  } catch {
    return undefined
  }
}

/** Whether a page is for some of the staff: not for anybody, and not for members alone. */
const isForStaff = (roles: Roles | undefined): roles is Exclude<Roles, 'public'> =>
  roles !== undefined && roles !== 'public' && !roles.every((role) => role === 'member')

/**
 * The ways on from a page that was refused with a status: to sign in, or as somebody else, where the staff may come in; to try
 * again where it was our fault; else back to one's own page, or, for whom we do not know, to the first page.
 */
export async function waysOn(c: Context, status: number, language: Language): Promise<WaysOn> {
  const next = c.req.method === 'GET' ? ownPath(c.req.path + new URL(c.req.url).search) : undefined
  const { refused, enter, roles: names } = staffSignInWords[language]
  const { own, start, retry } = problemPageWords[language]
  const roles: Roles | undefined = c.get('roles')
  if (status === 401 && isForStaff(roles))
    return { title: refused.first, detail: refused.staffOnly, ways: [link(enter, signInAddress(next))] }
  if (status === 500 && next !== undefined) return { ways: [link(retry, next)] }
  const caller = await whoAsks(c)
  if (!caller) return { ways: [link(start, '/')] }
  const back = link(own[caller.role], ownPage[caller.role])
  if (status !== 403 || !isForStaff(roles) || roles.includes(caller.role)) return { ways: [back] }
  const another: WayOn = { label: refused.other, address: withNext('/sign-out', next), method: 'post' }
  const detail = refused.signedIn(names[caller.role], caller.name)
  return { title: refused.closed, detail, ways: [back, another] }
}
