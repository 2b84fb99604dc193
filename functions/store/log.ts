import type { LogEntry } from '../domain/log.ts'
import { db, mainTable } from './db.ts'
import { newId } from './ids.ts'
import { queryEntries } from './items.ts'
import { keys, logIndex } from './keys.ts'
import { put, transact, type Write } from './transact.ts'

/** One call by one caller: for whom, by whom, when, and the claim on its `Idempotency-Key`. */
export interface Act {
  association: string
  by: string
  at: string
  /** A write of the effect's own transaction that lets the same call take effect once; see `idempotency`. */
  claim?: (created: string) => Write
}

/** What the log says of an act: the things it is about (the first one leads), the move, and why. */
export interface Note {
  about: string[]
  move: string
  reason?: string | undefined
  details?: Record<string, unknown>
}

/** The log's own writes: an entry under each thing it is about, and once in the association's time order. */
export function noted({ association, by, at }: Act, { about, move, reason, details }: Note): Write[] {
  const id = newId()
  const entry = { id, at, by, about, move, reason, details }
  return about.map((thing, index) =>
    put(keys.log(association, thing, id), {
      ...entry,
      ...(index === 0 && { [logIndex.pk]: `${association}#log`, [logIndex.sk]: id }),
    }),
  )
}

/** Carries out an act: its writes, its log entry and its idempotency claim, all or none. `created` is what a repeat answers with. */
export async function act(how: Act, writes: Write[], note: Note, created = note.about[0] ?? ''): Promise<void> {
  await transact([...writes, ...noted(how, note), ...(how.claim ? [how.claim(created)] : [])])
}

type Indexed = LogEntry & Record<string, unknown>
const shown = ({ [logIndex.pk]: _pk, [logIndex.sk]: _sk, ...entry }: Indexed) => entry as LogEntry

/** What was done about one thing, oldest first. */
export async function logAbout(association: string, about: string, limit: number, after?: string): Promise<LogEntry[]> {
  const { pk } = keys.log(association, about, '')
  const entries = await queryEntries<Indexed>(pk, { limit, after })
  return entries.map(({ entity }) => shown(entity))
}

/** Everything done in the association since an id, oldest first. Read from an index: the last moment may be missing. */
export async function logSince(association: string, after: string): Promise<LogEntry[]> {
  const entries: LogEntry[] = []
  let start: Record<string, unknown> | undefined
  do {
    const page = await db.ask('Query', {
      TableName: mainTable(),
      IndexName: logIndex.name,
      KeyConditionExpression: '#pk = :pk AND #sk > :after',
      ExpressionAttributeNames: { '#pk': logIndex.pk, '#sk': logIndex.sk },
      ExpressionAttributeValues: { ':pk': `${association}#log`, ':after': after || '0' },
      ...(start && { ExclusiveStartKey: start }),
    })
    for (const { pk: _pk, sk: _sk, rev: _rev, ...item } of page.Items ?? []) entries.push(shown(item as Indexed))
    start = page.LastEvaluatedKey
  } while (start)
  return entries
}

/** Everything done in the association, newest first. Read from an index: the last moment may be missing. */
export async function wholeLog(association: string, limit: number, before?: string): Promise<LogEntry[]> {
  const { Items } = await db.ask('Query', {
    TableName: mainTable(),
    IndexName: logIndex.name,
    KeyConditionExpression: `#pk = :pk${before === undefined ? '' : ' AND #sk < :before'}`,
    ExpressionAttributeNames: { '#pk': logIndex.pk, ...(before !== undefined && { '#sk': logIndex.sk }) },
    ExpressionAttributeValues: { ':pk': `${association}#log`, ...(before !== undefined && { ':before': before }) },
    ScanIndexForward: false,
    Limit: limit,
  })
  return (Items ?? []).map(({ pk: _pk, sk: _sk, rev: _rev, ...item }) => shown(item as Indexed))
}
