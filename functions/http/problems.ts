import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Refusal, type RefusalCode, type RefusalValues } from '../domain/refusal.ts'
import { pageWords } from '../words/pages.ts'
import { problemPageWords } from '../words/problem-page.ts'
import { problemWords } from '../words/problems.ts'
import { frameOf, pageHeaders } from './page.ts'
import { problemPage } from './problem-page.ts'
import { waysOn } from './way-on.ts'

type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 429 | 503

/** How each refusal is answered; the words are in `words/problems`. */
export const statusOf: Record<RefusalCode, ProblemStatus> = {
  'not-authenticated': 401,
  'made-for-another': 401,
  'not-allowed': 403,
  'not-same-origin': 403,
  'not-found': 404,
  'link-not-valid': 404,
  invalid: 400,
  'unsupported-media-type': 415,
  'too-large': 413,
  stale: 412,
  'idempotency-key-reused': 422,
  'too-busy': 503,
  'already-exists': 409,
  'already-begun': 409,
  'already-decided': 409,
  'import-refused': 409,
  'roster-refused': 409,
  'quorum-not-met': 409,
  'not-allowed-now': 409,
  'session-not-open': 409,
  'session-closed': 409,
  'another-item-current': 409,
  'another-poll-open': 409,
  'not-amendable': 409,
  'amendment-undecided': 409,
  'amendment-stale': 409,
  'in-block': 409,
  'not-for-a-block': 409,
  'poll-open': 409,
  'poll-scheduled': 409,
  'poll-not-open': 409,
  'opening-missed': 409,
  'poll-closed': 409,
  'not-counted': 409,
  'count-exceeds-present': 409,
  'wrong-method': 409,
  'already-voted': 409,
  'already-objected': 409,
  'not-entitled': 403,
  'not-present': 403,
  'not-supported': 409,
  'check-in-closed': 409,
  'wrong-code': 409,
  'too-many-tries': 429,
}

const headers: Partial<Record<ProblemStatus, Record<string, string>>> = {
  401: { 'www-authenticate': 'Bearer' },
  503: { 'retry-after': '1' },
}

/** What a refusal's answer carries beside its document: how to sign in, how many seconds to wait. */
const headersOf = (status: ProblemStatus, { retryAfter }: RefusalValues): Record<string, string> => ({
  ...headers[status],
  ...(typeof retryAfter === 'number' && { 'retry-after': String(retryAfter) }),
})

/** A refusal as a problem document, in the reader's language. */
export function problemOf(c: Context, code: RefusalCode, values: RefusalValues) {
  return { ...values, type: code, ...problemWords[frameOf(c).language](code, values), status: statusOf[code] }
}

/** A refusal as its problem document; to a browser that asked for a page, as a page. */
export function problem(c: Context, code: RefusalCode, values: RefusalValues = {}): Response | Promise<Response> {
  const document = problemOf(c, code, values)
  const { status, title, detail } = document
  if (isForPage(c)) return toldOnPage(c, status, { title, detail, ...onPage(c, code) }, headersOf(status, values))
  return c.body(JSON.stringify(document), status, {
    ...headersOf(status, values),
    'content-type': 'application/problem+json',
  })
}

/** Whether a browser asked, for a page; the API answers everybody with documents. */
const isForPage = (c: Context) => c.req.header('accept')?.includes('text/html') && !c.req.path.startsWith('/v1')

/** Answers with a page that says what kept the one that was asked for from being shown, and the way on. */
async function toldOnPage(
  c: Context,
  status: ProblemStatus | 500,
  told: { title: string; detail: string },
  headers: Record<string, string> = {},
): Promise<Response> {
  const frame = frameOf(c)
  const { ways, title = told.title, detail = told.detail } = await waysOn(c, status, frame.language)
  const markup = problemPage({ frame, isAgain: c.req.method === 'GET', title, detail, ways })
  return c.html(markup, status, { ...pageHeaders(), ...headers })
}

/**
 * What a page says otherwise than a problem document: of what is not there, in plain words; to who comes to a member's page without
 * being signed in, how to, and, from the code in the hall, what to do then.
 */
function onPage(c: Context, code: RefusalCode) {
  const { language } = frameOf(c)
  if (code === 'not-found') return problemPageWords[language].notFound
  if (code !== 'not-authenticated' || !/^\/member\b/.test(c.req.path)) return {}
  const { title, detail } = pageWords[language].signedOut
  return { title, detail: detail(c.req.query('check-in') !== undefined) }
}

const ofException: Record<number, RefusalCode> = { 413: 'too-large', 415: 'unsupported-media-type' }

/** Answers whatever a handler threw: refusals as problems, anything else logged and answered with a bare 500, or a page that says so. */
export function onError(error: Error, c: Context): Response | Promise<Response> {
  if (error instanceof Refusal) return problem(c, error.code, error.values)
  if (error instanceof HTTPException && error.status < 500)
    return problem(c, ofException[error.status] ?? 'invalid', { errors: [{ path: '', message: error.message }] })
  console.error(JSON.stringify({ level: 'error', method: c.req.method, route: c.req.routePath, error: error.stack }))
  if (isForPage(c)) return toldOnPage(c, 500, problemPageWords[frameOf(c).language].failed)
  return c.body(JSON.stringify({ type: 'about:blank', title: 'Internal Server Error', status: 500, detail: '' }), 500, {
    'content-type': 'application/problem+json',
  })
}
