import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../domain/refusal.ts'

/** How much more of a body that is too large is let pass, so that its sender reads the answer and keeps the connection. */
const patience = 16 << 20

/** A body of unknown length, of at most so many bytes. */
async function counted(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size <= most) chunks.push(chunk)
    if (size > most + patience) break
  }
  if (size > most) throw new Refusal('too-large')
  return new Uint8Array(Buffer.concat(chunks))
}

/**
 * Refuses a body of more bytes. One that says its length is refused before anybody looks at it: a server lets pass what nobody
 * reads, but waits for the reader of a stream that was once opened.
 */
export function limit(most: number): MiddlewareHandler {
  return async (c, next) => {
    const length = c.req.header('transfer-encoding') === undefined ? c.req.header('content-length') : undefined
    if (Number(length) > most) throw new Refusal('too-large')
    if (length === undefined && c.req.raw.body)
      c.req.raw = new Request(c.req.raw, { body: await counted(c.req.raw.body, most) })
    await next()
  }
}
