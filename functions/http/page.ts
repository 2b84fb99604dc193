import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Caller } from '../domain/caller.ts'
import { type Language, languageOf, languages } from '../words/language.ts'

/**
 * What every page is sent with: no script or style but our own, nothing framed, nothing kept, no address told to others.
 * A personal link's secret stands in its page's address, so the referrer stays within these pages.
 */
export const pageHeaders = () => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `form-action ${formTargets()}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
})

/** Our own pages; and the identity provider's, where signing out leads on to it: browsers judge a form by its redirects too. */
function formTargets(): string {
  const { LOGOUT_URL } = process.env
  return LOGOUT_URL ? `'self' ${new URL(LOGOUT_URL).origin}` : "'self'"
}

/** What a page needs to know of its request: the language it is read in, and its own address without what was said once. */
export interface Frame {
  language: Language
  here: string
  /** What somebody of the staff is called who is signed in. */
  who?: string | undefined
}

const cookie = 'lang'
const year = 365 * 24 * 3600

/** Reads the frame of a page; a language chosen by `?lang=` is kept in a cookie and goes before `Accept-Language`. */
export function frameOf(c: Context): Frame {
  const chosen = chosenIn(c)
  if (chosen) setCookie(c, cookie, chosen, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: year })
  return { language: chosen ?? known(getCookie(c, cookie)) ?? preferredIn(c), here: hereOf(c), who: whoOf(c) }
}

/** As `frameOf`, for what caches keep for everybody: no cookie is read or set. The answer varies by `Accept-Language`. */
export const sharedFrameOf = (c: Context): Frame => ({ language: chosenIn(c) ?? preferredIn(c), here: hereOf(c) })

const known = (value: string | undefined) => languages.find((language) => language === value)
const chosenIn = (c: Context) => known(c.req.query('lang'))
const preferredIn = (c: Context) => languageOf(c.req.header('accept-language'))

function whoOf(c: Context): string | undefined {
  const caller: Caller | undefined = c.get('caller')
  return caller?.name
}

function hereOf(c: Context): string {
  const { pathname, searchParams } = new URL(c.req.url)
  for (const passing of ['lang', 'said']) searchParams.delete(passing)
  const query = searchParams.toString()
  return query ? `${pathname}?${query}` : pathname
}

interface Sent {
  /** A refusal's, where the page shows a form again. */
  status?: ContentfulStatusCode
  /** Who may keep it, and how long. */
  caching?: string
}

/** Answers with a page under the strict headers. */
export async function page(
  c: Context,
  markup: HtmlEscapedString | Promise<HtmlEscapedString>,
  { status = 200, caching }: Sent = {},
) {
  const headers = { ...pageHeaders(), ...(caching && { 'cache-control': caching }) }
  return c.html(String(await markup), status, headers) as never
}
