import { createHmac, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../domain/refusal.ts'

/** What a member's token says: whose it is, since when, until when (milliseconds since 1970). */
export interface MemberToken {
  association: string
  memberNo: string
  issuedAt: number
  expiresAt: number
}

const prefix = 'pm_'
const mac = (payload: string, key: string) => createHmac('sha256', key).update(payload).digest()

/** A bearer token that proves itself: no read is needed to know whose it is. The key is shared by the functions alone. */
export function sign({ association, memberNo, issuedAt, expiresAt }: MemberToken, key: string): string {
  const payload = Buffer.from(JSON.stringify([association, memberNo, issuedAt, expiresAt])).toString('base64url')
  return `${prefix}${payload}.${mac(payload, key).toString('base64url')}`
}

/** Whether a bearer token is a member's; a staff token is a JSON Web Token. */
export const isMemberToken = (token: string) => token.startsWith(prefix)

/** What a member's token says. Refuses one that was not signed with the key, or has expired at `now`. */
export function verify(token: string, key: string, now: Date): MemberToken {
  const [payload = '', signature = ''] = token.slice(prefix.length).split('.')
  const expected = mac(payload, key)
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Refusal('not-authenticated')
  const [association, memberNo, issuedAt, expiresAt] = JSON.parse(Buffer.from(payload, 'base64url').toString())
  if (expiresAt <= now.getTime()) throw new Refusal('not-authenticated')
  return { association, memberNo, issuedAt, expiresAt }
}
