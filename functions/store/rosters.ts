import { byImport, type Seat, type SeatChange } from '../domain/roster.ts'
import { remembered } from './cache.ts'
import { mainTable } from './db.ts'
import { query, read, readAll, stage, toItem } from './items.ts'
import { keys } from './keys.ts'
import type { Act } from './log.ts'
import { type Chunk, chunked, rechunked, seatChunks } from './roster-chunks.ts'
import { put, type Write } from './transact.ts'

/** A body's seats as of an instant. `version` is '' for a body that never had any. */
export interface Roster {
  body: string
  version: string
  at: string
  seats: Seat[]
}

/** A version of a body's roster, immutable; its key is its instant, and instants strictly increase within a body. */
interface Version {
  body: string
  number: number
  at: string
  by: string
  chunks: string[]
  changes: string[]
}

/** Which version is the current one. Switched last, on condition of the version that it replaces. */
interface Head {
  version: string
}

const none: Pick<Version, 'number' | 'at' | 'chunks'> = { number: 0, at: '', chunks: [] }

/** The current roster; an empty one where there is none yet. */
export async function roster(a: string, body: string): Promise<Roster> {
  const head = await read<Head>(keys.rosterHead(a, body))
  return rosterVersion(a, body, head?.version ?? '')
}

/** One version of a roster; '' is the empty one before the first. */
export async function rosterVersion(a: string, body: string, version: string): Promise<Roster> {
  return whole(a, body, await versionOf(a, body, version))
}

/** The roster that was in force at an instant (ISO 8601, UTC); empty before the first. */
export async function rosterAsOf(a: string, body: string, at: string): Promise<Roster> {
  const { pk, sk } = keys.rosterVersion(a, body, at)
  const [found] = await query<Version>(pk, { begins: keys.rosterVersion(a, body, '').sk, downTo: sk, limit: 1 })
  return whole(a, body, found ?? none)
}

const versionOf = async (a: string, body: string, version: string): Promise<typeof none> =>
  version === '' ? none : keptVersion(a, body, version)

/** Nobody asks for a version before it is there, and it never changes then: a process reads it once. */
const keptVersion = remembered(async (a: string, body: string, version: string): Promise<Version> => {
  const found = await read<Version>(keys.rosterVersion(a, body, version))
  if (!found) throw new Error(`a roster version that is not there: ${body} ${version}`)
  return found
})

async function whole(a: string, body: string, { at, chunks }: typeof none): Promise<Roster> {
  const parts = await seatChunks(a, body, chunks)
  return { body, version: at, at, seats: parts.flatMap(({ entries }) => entries) }
}

const versionsOf = (a: string, body: string) =>
  query<Version>(keys.rosterVersion(a, body, '').pk, { begins: keys.rosterVersion(a, body, '').sk })

/** Every seat that was begun, ended or altered in a body, oldest first. */
export const changesOf = async (a: string, body: string): Promise<SeatChange[]> =>
  changesIn(a, body, await versionsOf(a, body))

/** The last thing that a motion did to each seat of a body, by member. */
export async function lastMotions(a: string, body: string): Promise<Map<string, SeatChange>> {
  const byMotions = (await versionsOf(a, body)).filter(({ by }) => by !== byImport)
  const changes = await changesIn(a, body, byMotions)
  return new Map(changes.filter(({ motion }) => motion !== null).map((change) => [change.memberNo, change]))
}

async function changesIn(a: string, body: string, versions: Version[]): Promise<SeatChange[]> {
  const ids = versions.flatMap(({ changes }) => changes)
  const found = await readAll<Chunk<SeatChange>>(ids.map((id) => keys.rosterChunk(a, body, id)))
  const byId = new Map(found.map(({ entity }) => [entity.id, entity.entries]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The first instant, not before the one asked for, at which a version can follow the one at `previous`. */
function instantAfter(previous: string, asked: string): string {
  if (previous < asked) return asked
  return new Date(new Date(previous).getTime() + 1).toISOString()
}

/**
 * The few writes that switch a body's roster to a new version, for the transaction of whatever decided it: they fail, all, where
 * the roster is no longer `from`. The new chunks are staged at once; until the head is switched nobody sees them.
 */
export async function switched(
  how: Pick<Act, 'association'>,
  from: Roster,
  to: { seats: Seat[]; by: string; changes: SeatChange[]; at: string },
): Promise<Write[]> {
  const { association: a } = how
  const before = await versionOf(a, from.body, from.version)
  const at = instantAfter(before.at, to.at)
  const stamp = <T extends { by: string }>(entry: T, field: keyof T): T =>
    entry.by === to.by && entry[field] === to.at ? { ...entry, [field]: at } : entry
  const chunks = rechunked(
    await seatChunks(a, from.body, before.chunks),
    to.seats.map((seat) => stamp(seat, 'since')),
  )
  const changes = chunked(to.changes.map((change) => stamp(change, 'at')))
  const known = new Set(before.chunks)
  const fresh = [...chunks.filter(({ id }) => !known.has(id)), ...changes]
  await stage(fresh.map((chunk) => ({ key: keys.rosterChunk(a, from.body, chunk.id), entity: chunk })))
  const version: Version = {
    body: from.body,
    number: before.number + 1,
    at,
    by: to.by,
    chunks: chunks.map(({ id }) => id),
    changes: changes.map(({ id }) => id),
  }
  const key = keys.rosterHead(a, from.body)
  const head: Head = { version: at }
  return [
    put(keys.rosterVersion(a, from.body, at), version),
    { action: { Put: { TableName: mainTable(), Item: toItem(key, head), ...isStill(from) } } },
  ]
}

/** Lets a transaction pass only where a body's current roster is still this one. */
export const unswitched = (a: string, roster: Roster): Write => ({
  action: { ConditionCheck: { TableName: mainTable(), Key: keys.rosterHead(a, roster.body), ...isStill(roster) } },
})

const isStill = ({ version }: Roster) =>
  version === ''
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': version },
      }
