import { Refusal } from '../domain/refusal.ts'
import { clock } from './clock.ts'
import { read } from './items.ts'
import { keys } from './keys.ts'
import type { Act } from './log.ts'
import { put, transact } from './transact.ts'

/** One `Idempotency-Key` as sent: by whom, to which route, with what body. */
export interface Claimed {
  route: string
  key: string
  digest: string
}

interface Claim {
  digest: string
  created: string
}

const days = 2
const begun = 'begun'

/** Claims the key of a call whose parts are carried out one by one, before the first: so that it never comes with another body. */
export async function begin({ claim }: Act): Promise<string> {
  if (claim) await transact([claim(begun)])
  return begun
}

/**
 * Lets a call take effect once. The claim is written in the effect's own transaction and holds the request's digest and the id
 * of what it created: no answer, no secret. The same key with another body is refused.
 */
export async function once(
  how: Act,
  claimed: Claimed | undefined,
  effect: (how: Act) => Promise<string>,
): Promise<string> {
  if (!claimed) return effect(how)
  const key = keys.idempotency(how.association, how.by, claimed.route, claimed.key)
  const earlier = async () => {
    const claim = await read<Claim>(key)
    if (claim && claim.digest !== claimed.digest) throw new Refusal('idempotency-key-reused')
    return claim?.created
  }
  const created = await earlier()
  if (created !== undefined) return created
  const ttl = Math.floor(clock.now().getTime() / 1000) + days * 24 * 3600
  const claim = (made: string) => put(key, { digest: claimed.digest, created: made, ttl }, new Refusal('already-begun'))
  try {
    return await effect({ ...how, claim })
  } catch (error) {
    const meanwhile = error instanceof Refusal ? await earlier() : undefined
    if (meanwhile !== undefined) return meanwhile
    throw error
  }
}
