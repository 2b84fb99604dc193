import type { SearchIndex } from '../domain/search-index.ts'
import { begin, type Followed, follow } from './search-index.ts'

/** How many texts the indexes of all associations may have together before the one that was not asked for the longest is let go. */
const mostTexts = 50_000

/** One association's index as it is kept, and the refreshes that are under way and about to begin. */
interface Kept {
  followed: Promise<Followed>
  running: Promise<unknown>
  next: Promise<SearchIndex> | undefined
  size: number
}

const kept = new Map<string, Kept>()

/**
 * What can be found in an association: its index in this process's memory, with everything that was written before this was called.
 * Who asks while a refresh is under way waits for the next one, which all of them share.
 */
export function searchIndex(a: string): Promise<SearchIndex> {
  const one = kept.get(a) ?? begun(a)
  kept.delete(a)
  kept.set(a, one)
  one.next ??= one.running.then(() => refreshed(a, one))
  return one.next
}

async function refreshed(a: string, one: Kept): Promise<SearchIndex> {
  const doing = followedOn(a, one)
  one.next = undefined
  one.running = doing.catch(() => {})
  return doing
}

async function followedOn(a: string, one: Kept): Promise<SearchIndex> {
  const followed = await one.followed
  await follow(a, followed)
  one.size = followed.index.size
  letGo()
  return followed.index
}

/** An index that is being read; whoever asks next begins anew if that fails. */
function begun(a: string): Kept {
  const followed = begin(a)
  followed.catch(() => kept.delete(a))
  return { followed, running: Promise.resolve(), next: undefined, size: 0 }
}

/** Lets go of the indexes that were not asked for the longest while there is too much; never of the last one asked for. */
function letGo(): void {
  let total = [...kept.values()].reduce((sum, { size }) => sum + size, 0)
  for (const [a, { size }] of kept) {
    if (total <= mostTexts || kept.size === 1) return
    kept.delete(a)
    total -= size
  }
}
