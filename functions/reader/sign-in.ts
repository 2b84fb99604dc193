import type { Context } from 'hono'
import { dropToken, fromOwnPages, keepToken, tokenOf } from '../http/credentials.ts'
import { begin, exchange, hasProvider, SignInFailure, type SignInFault } from '../http/identity-provider.ts'
import { isMemberToken } from '../http/member-token.ts'
import * as operations from '../http/operations/staff-sign-in.ts'
import { ownPage } from '../http/own-page.ts'
import { ownPath } from '../http/own-path.ts'
import { frameOf, page } from '../http/page.ts'
import { publicUrl } from '../http/public-url.ts'
import { type Router, serve } from '../http/router.ts'
import { keepAttempt, takeAttempt } from '../http/sign-in-attempt.ts'
import { verifyStaff } from '../http/staff-token.ts'
import { type SignInSaid, staffSignInPage, strangerPage } from '../pages/staff-sign-in.tsx'
import { staffOf } from '../store/staff.ts'
import { staffSignInWords } from '../words/staff-sign-in.ts'

const callback = (c: Context) => publicUrl(c, '/sign-in/callback')
const codes = Object.keys(staffSignInWords.zh.said) as SignInSaid[]

/** The page to sign in on, saying what became of the last attempt. */
function signInPath(said: SignInSaid | undefined, next: string | undefined): string {
  const query = new URLSearchParams({ ...(said && { said }), ...(next && { next }) }).toString()
  return query ? `/sign-in?${query}` : '/sign-in'
}

/** The token that an attempt came back with, or what kept it from coming. */
async function came(c: Context, attempt: ReturnType<typeof takeAttempt>): Promise<{ token: string } | SignInFault> {
  try {
    return { token: await exchange(new URL(c.req.url).searchParams, attempt, callback(c)) }
  } catch (error) {
    if (error instanceof SignInFailure) return error.fault
    throw error
  }
}

/** What the browser of a call keeps, if it is a staff member's: only they have been at the identity provider. */
function isOfStaff(c: Context): boolean {
  const sent = tokenOf(c)
  return sent !== undefined && !isMemberToken(sent.token)
}

/** How the staff sign in and out: by the identity provider's page, back with a code, the code changed for a token. */
export function staffSignIns(app: Router): void {
  serve(app, operations.readStaffSignInPage, (c) => {
    const { next, said } = c.req.valid('query')
    const known = codes.find((code) => code === said)
    const shown = { frame: frameOf(c), next: ownPath(next), said: known, hasProvider: hasProvider() }
    return page(c, staffSignInPage(shown))
  })

  serve(app, operations.startStaffSignIn, async (c) => {
    const next = ownPath(c.req.valid('query').next)
    const begun = await begin(callback(c))
    if (!begun) return c.redirect(signInPath(undefined, next), 303)
    keepAttempt(c, { ...begun, next })
    return c.redirect(begun.address, 303)
  })

  serve(app, operations.finishStaffSignIn, async (c) => {
    const attempt = takeAttempt(c)
    const next = ownPath(attempt?.next)
    const brought = await came(c, attempt)
    if (typeof brought === 'string') return c.redirect(signInPath(brought, next), 303)
    const { issuer, subject, until } = await verifyStaff(brought.token)
    const person = await staffOf(issuer, subject)
    if (!person) return page(c, strangerPage({ frame: frameOf(c), subject }), { status: 403 })
    keepToken(c, brought.token, until)
    return c.redirect(next ?? ownPage[person.role], 303)
  })

  serve(app, operations.signOut, (c) => {
    fromOwnPages(c)
    const asked = ownPath(c.req.valid('query').next)
    const elsewhere = isOfStaff(c) ? process.env.LOGOUT_URL : undefined
    dropToken(c)
    return c.redirect(elsewhere ?? signInPath('out', asked), 303)
  })
}
