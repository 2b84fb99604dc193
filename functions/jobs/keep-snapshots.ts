import { clock } from '../store/clock.ts'
import { idAt } from '../store/ids.ts'
import { logSince } from '../store/log.ts'
import { searchIndex } from '../store/search.ts'
import { changedIn } from '../store/search-changes.ts'
import { isOutdated, keepHead, type SnapshotHead, snapshotHead, writeSnapshot } from '../store/search-snapshots.ts'
import { eachAssociation } from './each-association.ts'

/** So many changes are read again by a reader that starts without more trouble than a snapshot costs, or this part of all. */
const fewest = 200
const part = 1 / 20

/** An entry may come into the log's index this late. */
const latest = 60_000

const isDue = (head: SnapshotHead): boolean =>
  isOutdated(head) || head.changes >= Math.max(fewest, (head.snapshot?.size ?? 0) * part)

/**
 * Keeps a snapshot of each association's search index, so that a reader that starts need not read every suggestion. It is made anew
 * when enough has changed.
 */
export const keepSnapshots = () => eachAssociation('keep-snapshots', keepSnapshot)

async function keepSnapshot(a: string): Promise<void> {
  const head = await snapshotHead(a)
  const entries = await logSince(a, head.counted)
  const changes = head.changes + changedIn(entries, { has: () => true }).length
  const counted = { ...head, changes, counted: entries.at(-1)?.id ?? head.counted }
  if (isDue(counted)) {
    const seen = idAt(clock.now().getTime() - latest)
    return writeSnapshot(a, await searchIndex(a), counted, seen)
  }
  if (entries.length > 0) await keepHead(a, counted)
}
