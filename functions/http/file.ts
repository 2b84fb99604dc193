import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { isKnown, tagOf } from './etag.ts'
import { takesGzip } from './takes-gzip.ts'

/** A file that does not change while the process lives, ready to be sent: as it is and compressed. */
export interface File {
  type: string
  etag: string
  plain: Uint8Array<ArrayBuffer>
  zipped: Uint8Array<ArrayBuffer>
}

/** Makes a file of its content; worth keeping, since it is compressed here. */
export function fileOf(content: string | Uint8Array, type: string): File {
  const plain = new Uint8Array(Buffer.from(content))
  return { type, etag: tagOf(plain), plain, zipped: new Uint8Array(gzipSync(plain)) }
}

/** Answers with a file, compressed where the caller takes that; 304 where the caller has it already. */
export function sent(c: Context, { type, etag, plain, zipped }: File, cacheControl: string) {
  const headers = { etag, 'cache-control': cacheControl, vary: 'accept-encoding', 'x-content-type-options': 'nosniff' }
  if (isKnown(c, etag)) return c.body(null, 304, headers) as never
  const isZipped = takesGzip(c)
  return c.body(isZipped ? zipped : plain, 200, {
    ...headers,
    'content-type': type,
    ...(isZipped && { 'content-encoding': 'gzip' }),
  }) as never
}
