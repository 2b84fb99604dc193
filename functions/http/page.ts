import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Language, languageOf, languages } from '../words/language.ts'

/**
 * What every page is sent with: no script or style but our own, nothing framed, nothing kept, no address told to others.
 * A personal link's secret stands in its page's address, so the referrer stays within these pages.
 */
export const pageHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** What a page needs to know of its request: the language it is read in, and its own address without what was said once. */
export interface Frame {
  language: Language
  here: string
}

const cookie = 'lang'
const year = 365 * 24 * 3600

/** Reads the frame of a page; a language chosen by `?lang=` is kept in a cookie and goes before `Accept-Language`. */
export function frameOf(c: Context): Frame {
  const { pathname, searchParams } = new URL(c.req.url)
  const known = (value: string | undefined | null) => languages.find((language) => language === value)
  const chosen = known(searchParams.get('lang'))
  if (chosen) setCookie(c, cookie, chosen, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: year })
  for (const passing of ['lang', 'said']) searchParams.delete(passing)
  const query = searchParams.toString()
  return {
    language: chosen ?? known(getCookie(c, cookie)) ?? languageOf(c.req.header('accept-language')),
    here: query ? `${pathname}?${query}` : pathname,
  }
}

/** Answers with a page under the strict headers; with a refusal's status where it shows a form again. */
export async function page(
  c: Context,
  markup: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
) {
  return c.html(String(await markup), status, pageHeaders) as never
}
