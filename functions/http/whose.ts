import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Caller } from '../domain/caller.ts'
import { Refusal } from '../domain/refusal.ts'

/**
 * A digest of a person. It keeps what one has on a device apart from what others have there, and a page that was made for one from
 * acting for another who signed in since; it says nothing else.
 */
export const whoseOf = ({ association, id }: Pick<Caller, 'association' | 'id'>): string =>
  createHash('sha256').update(`${association} ${id}`).digest('base64url').slice(0, 22)

/**
 * Refuses what a page sends that was made for somebody else, as its script's `Plenum-Whose`, or `whose` in the address that its form is
 * sent to, tells: they are not signed in any more.
 */
export function madeFor(c: Context, caller: Caller): void {
  const whose = c.req.header('plenum-whose') ?? c.req.query('whose')
  if (whose !== undefined && whose !== whoseOf(caller)) throw new Refusal('made-for-another')
}
