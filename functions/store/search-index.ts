import { decodeTime } from 'ulid'
import { SearchIndex } from '../domain/search-index.ts'
import { termCounts } from '../domain/search-terms.ts'
import type { KeptSuggestion } from '../domain/suggestion.ts'
import { breath } from './breath.ts'
import { clock } from './clock.ts'
import { idAt } from './ids.ts'
import { queryEntries, readAll } from './items.ts'
import { keys } from './keys.ts'
import { logSince } from './log.ts'
import { changedIn } from './search-changes.ts'
import { readSnapshot } from './search-snapshots.ts'
import { sessionsOf } from './sessions.ts'
import { keyOf } from './suggestions.ts'

/** An index, and how far it has followed the log: up to which entry, and which of the last ones it knows. */
export interface Followed {
  index: SearchIndex
  seen: string
  known: Set<string>
  lookedBackAt: number
}

/** An entry may come into the log's index this late, and after a later one. */
const latest = 60_000
/** So much may the clocks of those who write differ; so far is the log looked back through each time. */
const skew = 2_000
/** So often is the log looked further back through, for entries that came late. */
const lookBackEvery = 10_000
/** Texts that are indexed in one go; others may be answered in between. */
const batch = 100

/** Indexes what these suggestions say. */
async function putAll(index: SearchIndex, suggestions: readonly KeptSuggestion[]): Promise<void> {
  for (const [at, one] of suggestions.entries()) {
    if (at % batch === 0) await breath()
    index.put(one.id, termCounts(one))
  }
}

/** An index of everything, read suggestion by suggestion. What happens meanwhile stands in the log after `seen`. */
async function indexed(a: string): Promise<Pick<Followed, 'index' | 'seen'>> {
  const seen = idAt(clock.now().getTime() - latest)
  const index = new SearchIndex()
  for (const { id } of await sessionsOf(a)) {
    const { pk } = keys.suggestion(a, id, '')
    let after: string | undefined
    do {
      const entries = await queryEntries<KeptSuggestion>(pk, { limit: 10 * batch, after })
      await putAll(
        index,
        entries.map(({ entity }) => entity),
      )
      after = entries.length < 10 * batch ? undefined : entries.at(-1)?.sk
    } while (after !== undefined)
  }
  return { index, seen }
}

/** An association's index from its snapshot, or from all of its suggestions where there is none that can be read. */
export async function begin(a: string): Promise<Followed> {
  const { index, seen } = (await readSnapshot(a)) ?? (await indexed(a))
  return { index, seen, known: new Set(), lookedBackAt: Number.NEGATIVE_INFINITY }
}

/** Brings an index up to date with the log: what was named there and may say something else is read again. */
export async function follow(a: string, followed: Followed): Promise<void> {
  const { index, seen, known } = followed
  const looksBack = performance.now() - followed.lookedBackAt > lookBackEvery
  const entries = await logSince(a, idAt(decodeTime(seen) - (looksBack ? latest : skew)))
  const changed = changedIn(
    entries.filter(({ id }) => !known.has(id)),
    index,
  )
  const found = await readAll<KeptSuggestion>(changed.map((id) => keyOf(a, id)))
  await putAll(
    index,
    found.map(({ entity }) => entity),
  )
  const ids = entries.map(({ id }) => id)
  const now = idAt(clock.now().getTime())
  const last = ids.at(-1) ?? seen
  followed.seen = last < now ? last : now
  if (looksBack) Object.assign(followed, { known: new Set(ids), lookedBackAt: performance.now() })
  else for (const id of ids) known.add(id)
}
