import { masking } from '../domain/masking.ts'
import type { Member } from '../domain/member.ts'
import { asPublic, type Digest, isListed, mostListed } from '../domain/public-digest.ts'
import { Refusal } from '../domain/refusal.ts'
import { association } from './associations.ts'
import { remembered } from './cache.ts'
import { query, read, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { latest } from './suggestion-lists.ts'
import { figures } from './summaries.ts'

/** The key under which an association's digest is public, and the one session that it tells of, if it is one. */
export interface Published {
  key: string
  session?: string | undefined
}

/** Where an association's digest is public; undefined while it is not. */
export const published = (a: string): Promise<Stored<Published> | undefined> => read<Published>(keys.publicDigest(a))

/**
 * What everybody may read of an association, and how it is told: the latest suggestions first. Up to fifty thousand names are
 * masked in it, and it may look through everything that was suggested, so it is made once a minute; under a new key anew.
 */
const composed = remembered(async (a: string, _key: string, session: string) => {
  const chosen = session || undefined
  const [of, { total, byTheme, byStatus, trend }, listed, people] = await Promise.all([
    association(a),
    figures(a, chosen),
    latest(a, chosen, isListed, mostListed),
    query<Member>(keys.member(a, '').pk),
  ])
  const masked = masking(people.map(({ name }) => name))
  const told = trend.filter((one) => one.total > 0 && (chosen === undefined || one.session === chosen))
  const digest: Digest = {
    association: of.name,
    sessions: told.map(({ title, date }) => ({ title, date })),
    total,
    byTheme,
    byStatus,
    items: listed.map((one) => asPublic(one, masked)),
  }
  return { of, digest }
}, 60_000)

async function look(key: string) {
  const found = await read<{ association: string }>(keys.digestKey(key))
  const current = found && (await published(found.association))
  if (!found || current?.key !== key) throw new Refusal('not-found', { kind: 'digest', id: key })
  return composed(found.association, key, current.session ?? '')
}

/**
 * The digest that a key opens, as it was within the last minute; whether it opens any is looked at once a second for all who ask.
 * `not-found` for a key that opens none.
 */
export const publicDigest = remembered(look, 1000)
