import type { Place } from './place.ts'

/**
 * The address that a member's form is sent to, with whose page it stands on: left open on a device that is shared, it does nothing in
 * the name of whoever signs in next (decision 020).
 */
export function ownForm({ whose }: Pick<Place, 'whose'>, address: string): string {
  if (whose === undefined) return address
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ whose })}`
}
