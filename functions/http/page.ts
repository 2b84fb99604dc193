import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Caller } from '../domain/caller.ts'
import { type Language, languageOf, languages } from '../words/language.ts'
import { takesGzip } from './takes-gzip.ts'
import { whoseOf } from './whose.ts'

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

/** What a page needs to know of its request: the language it is read in, how large, and its own address without what was said once. */
export interface Frame {
  language: Language
  here: string
  /** Whether its reader wants larger type and fewer things (适老化). */
  isLarge?: boolean
  /** What somebody of the staff is called who is signed in. */
  who?: string | undefined
  /** Which member the page is made for (see `whoseOf`). */
  whose?: string | undefined
}

const sizes = ['usual', 'large'] as const
const year = 365 * 24 * 3600

/** Reads the frame of a page; a language chosen by `?lang=` and a size by `?type=` are kept in cookies. */
export function frameOf(c: Context): Frame {
  return {
    language: preference(c, 'lang', languages) ?? preferredIn(c),
    here: hereOf(c, ['lang', 'type', 'said', 'whose']),
    isLarge: preference(c, 'type', sizes) === 'large',
    ...readerOf(c),
  }
}

/**
 * As `frameOf`, for what caches keep for everybody: no cookie is read or set, and what was chosen stays in the address. The
 * answer varies by `Accept-Language`.
 */
export const sharedFrameOf = (c: Context): Frame => ({
  language: known(languages, c.req.query('lang')) ?? preferredIn(c),
  here: hereOf(c, ['said']),
  isLarge: c.req.query('type') === 'large',
})

/** What the address asks for, kept from then on; else what was kept. */
function preference<T extends string>(c: Context, name: string, values: readonly T[]): T | undefined {
  const chosen = known(values, c.req.query(name))
  if (chosen) setCookie(c, name, chosen, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: year })
  return chosen ?? known(values, getCookie(c, name))
}

const known = <T extends string>(values: readonly T[], value: string | undefined) => values.find((one) => one === value)
const preferredIn = (c: Context) => languageOf(c.req.header('accept-language'))

function readerOf(c: Context): Pick<Frame, 'who' | 'whose'> {
  const caller: Caller | undefined = c.get('caller')
  return { who: caller?.name, ...(caller?.role === 'member' && { whose: whoseOf(caller) }) }
}

/** A path of ours: one that begins with two slashes would be another host's. */
function hereOf(c: Context, without: string[]): string {
  const { pathname, searchParams } = new URL(c.req.url)
  for (const passing of without) searchParams.delete(passing)
  const query = searchParams.toString()
  const path = pathname.replace(/^\/{2,}/, '/')
  return query ? `${path}?${query}` : path
}

/** The same page, as its reader would rather have it. */
export function chosenAt(here: string, name: 'lang' | 'type', value: string): string {
  const [path, query] = here.split('?')
  const chosen = new URLSearchParams(query)
  chosen.set(name, value)
  return `${path}?${chosen}`
}

interface Sent {
  /** A refusal's, where the page shows a form again. */
  status?: ContentfulStatusCode
  /** Who may keep it, and how long. */
  caching?: string
}

/**
 * Answers with a page under the strict headers, compressed where the browser takes that: the gateway does not, and a hall's
 * network is slow. No page holds a secret that its own address does not, so that its length tells nothing (BREACH).
 */
export async function page(
  c: Context,
  markup: HtmlEscapedString | Promise<HtmlEscapedString>,
  { status = 200, caching }: Sent = {},
) {
  const html = String(await markup)
  const headers = { ...pageHeaders(), ...(caching && { 'cache-control': caching }) }
  c.header('vary', 'accept-encoding', { append: true })
  if (!takesGzip(c)) return c.html(html, status, headers) as never
  const zipped = new Uint8Array(gzipSync(html))
  return c.body(zipped, status, { ...headers, 'content-type': htmlType, 'content-encoding': 'gzip' }) as never
}

const htmlType = 'text/html; charset=UTF-8'
