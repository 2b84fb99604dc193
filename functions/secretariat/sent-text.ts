import type { Context } from 'hono'
import { invalid } from '../domain/refusal.ts'

/** The media type of what was sent, without its parameters; '' where none is said. */
export const mediaTypeOf = (c: Context): string =>
  c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''

/** What was sent, as text: UTF-8, with or without a byte-order mark; anything else would turn names into other names. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw invalid({ path: '', message: 'what was sent is not UTF-8' })
  }
}
