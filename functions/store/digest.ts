import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** The SHA-256 of what something says, in hexadecimal: of its canonical JSON (RFC 8785), whatever the order of its fields. */
export const digestOf = (told: object) =>
  createHash('sha256')
    .update(canonicalize(told) ?? '')
    .digest('hex')
