import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Context } from 'hono'
import { Refusal } from '../domain/refusal.ts'

/** The tag of some bytes or of a text. */
export const tagOf = (content: string | Uint8Array) =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`

/** The tag of a representation: two answers with the same tag are the same, whatever the order of their fields. */
export const etagOf = (body: unknown) => tagOf(canonicalize(body) ?? '')

const listed = (header: string) => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))

/** Whether the caller has already what carries this tag (`If-None-Match`). */
export const isKnown = (c: Context, etag: string) => listed(c.req.header('if-none-match') ?? '').includes(etag)

/** One thing with its `ETag`; 304 where the caller has it already. `caching` says who may keep it, and how long. */
export function shown<T extends object>(c: Context, body: T, caching = 'private, no-cache') {
  const etag = etagOf(body)
  c.header('etag', etag)
  c.header('cache-control', caching)
  if (isKnown(c, etag)) return c.body(null, 304) as never
  return c.json(body, 200)
}

/** Says the tag of what a write answers with, so that its caller can go on from there without reading it again. */
export function tagged<T extends object>(c: Context, body: T): T {
  c.header('etag', etagOf(body))
  return body
}

/** Refuses a write whose `If-Match` is not the tag of what is there now. */
export function matches(c: Context, current: object): void {
  const wanted = c.req.header('if-match')
  if (wanted === undefined || wanted.trim() === '*') return
  if (!listed(wanted).includes(etagOf(current))) throw new Refusal('stale')
}
