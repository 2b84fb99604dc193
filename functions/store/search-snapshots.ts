import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { gunzip, gzipSync } from 'node:zlib'
import { SearchIndex, type SearchRecord } from '../domain/search-index.ts'
import { breath } from './breath.ts'
import { clock } from './clock.ts'
import { read, readAll, type Stored, stage } from './items.ts'
import { keys } from './keys.ts'
import { mostBytes } from './pieces.ts'
import { put, transact } from './transact.ts'

/** What the snapshots of an association stand for: which is the one to read, and how much changed since. */
export interface SnapshotHead {
  /** The one to read: its pieces' digest and number, the position in the log it stands for, how many texts it has, and since when. */
  snapshot?: { digest: string; pieces: number; seen: string; size: number; at: number; made: string }
  /** Up to here the log was looked through for changes, and so many suggestions changed since the snapshot. */
  counted: string
  changes: number
}

/** Terms are found and counted as this version of Unicode's rules and ours do it; an index made otherwise is not read. */
const made = `2/${process.versions.icu}`

/** Days for which pieces are kept. They are put anew well before, and so can be left to expire when nothing points to them. */
const days = 14
const freshFor = (days / 2) * 24 * 3600 * 1000

/** The head of an association's snapshots; one that counts from the beginning where there is none. */
export const snapshotHead = async (a: string): Promise<Stored<SnapshotHead>> =>
  (await read<SnapshotHead>(keys.searchHead(a))) ?? { counted: '', changes: 0 }

/** Whether a snapshot is about to expire, or was made as an index no longer is and so is not read. */
export const isOutdated = ({ snapshot }: SnapshotHead): boolean =>
  snapshot !== undefined && (snapshot.made !== made || snapshot.at + freshFor < clock.now().getTime())

/** Puts down how far the log was looked through. */
export const keepHead = (a: string, head: SnapshotHead): Promise<void> => transact([put(keys.searchHead(a), head)])

/** Keeps what an index holds: its pieces under their digest first, and then the head points to them. */
export async function writeSnapshot(
  a: string,
  index: SearchIndex,
  head: Stored<SnapshotHead>,
  seen: string,
): Promise<void> {
  const bytes = gzipSync(serialize(index.record()))
  const digest = digestOf(bytes)
  const at = clock.now().getTime()
  const ttl = Math.floor(at / 1000) + days * 24 * 3600
  const pieces = Math.ceil(bytes.length / mostBytes)
  await stage(
    Array.from({ length: pieces }, (_, piece) => ({
      key: keys.searchPiece(a, digest, piece),
      entity: { bytes: bytes.subarray(piece * mostBytes, (piece + 1) * mostBytes), ttl },
    })),
  )
  await keepHead(a, { ...head, snapshot: { digest, pieces, seen, size: index.size, at, made }, changes: 0 })
}

/** The index of the snapshot, and the position in the log it stands for; undefined where there is none that is whole. */
export async function readSnapshot(a: string): Promise<{ index: SearchIndex; seen: string } | undefined> {
  const { snapshot } = await snapshotHead(a)
  if (snapshot?.made !== made) return undefined
  const wanted = Array.from({ length: snapshot.pieces }, (_, piece) => keys.searchPiece(a, snapshot.digest, piece))
  const found = new Map((await readAll<{ bytes: Uint8Array }>(wanted)).map(({ key, entity }) => [key.sk, entity.bytes]))
  const bytes = Buffer.concat(wanted.flatMap(({ sk }) => found.get(sk) ?? []))
  if (digestOf(bytes) !== snapshot.digest) return undefined
  const record = deserialize(await promisify(gunzip)(bytes)) as SearchRecord
  return { index: await indexOf(record), seen: snapshot.seen }
}

/** The index that a record holds. Others are answered while it is made. */
async function indexOf(record: SearchRecord): Promise<SearchIndex> {
  const steps = SearchIndex.from(record)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await breath()
  }
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url')
