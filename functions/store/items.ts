import { Refusal } from '../domain/refusal.ts'
import { AwsError } from './aws/call.ts'
import { db, mainTable } from './db.ts'
import type { Key } from './keys.ts'
import { pause } from './pause.ts'

/** Which write of an item this is; carried beside an entity, never shown. A replacement is made on condition of it. */
const rev = Symbol('rev')
export type Stored<T> = T & { [rev]?: number }
export const revOf = (entity: object): number | undefined => (entity as Stored<object>)[rev]

interface Item extends Key {
  rev: number
  [field: string]: unknown
}

/** An entity as an item: its fields under its key, one revision on from the one it was read at. */
export const toItem = (key: Key, entity: object): Item => ({ ...entity, ...key, rev: (revOf(entity) ?? 0) + 1 })

function fromItem<T>({ pk: _pk, sk: _sk, rev: revision, ttl: _ttl, ...entity }: Record<string, unknown>): Stored<T> {
  return Object.assign(entity as T & object, { [rev]: revision as number })
}

/** One entity, read consistently, or undefined. */
export async function read<T>(key: Key): Promise<Stored<T> | undefined> {
  const { Item } = await db.ask('GetItem', { TableName: mainTable(), Key: key, ConsistentRead: true })
  return Item && fromItem<T>(Item)
}

/** One entity, or the refusal `not-found`. */
export async function find<T>(key: Key, what: { kind: string; id: string }): Promise<Stored<T>> {
  const found = await read<T>(key)
  if (!found) throw new Refusal('not-found', what)
  return found
}

interface Range {
  begins?: string | undefined
  after?: string | undefined
  newestFirst?: boolean
  /** At most this `sk`; the newest first. */
  downTo?: string
  limit?: number
}

/** The entities of a partition in key order, consistently, or the newest first; all of them, or `limit` of them after a key. */
export async function query<T>(pk: string, range: Range = {}): Promise<Stored<T>[]> {
  const entries = await queryEntries<T>(pk, range)
  return entries.map(({ entity }) => entity)
}

/** As `query`, with each entity's `sk`: what a page's cursor is made of. */
export async function queryEntries<T>(pk: string, range: Range = {}): Promise<{ sk: string; entity: Stored<T> }[]> {
  const found: { sk: string; entity: Stored<T> }[] = []
  let start: Record<string, unknown> | undefined = range.after === undefined ? undefined : { pk, sk: range.after }
  do {
    const page = await db.ask('Query', {
      TableName: mainTable(),
      ConsistentRead: true,
      ...condition(pk, range),
      ...(range.limit === undefined ? {} : { Limit: range.limit - found.length }),
      ...(start && { ExclusiveStartKey: start }),
    })
    for (const item of page.Items ?? []) found.push({ sk: String(item.sk), entity: fromItem<T>(item) })
    start = page.LastEvaluatedKey
  } while (start && (range.limit === undefined || found.length < range.limit))
  return found
}

/** Where no begin is said, a blank stands for it: before every key of ours, and not empty, which DynamoDB refuses of a key. */
function condition(pk: string, { begins, downTo, newestFirst = downTo !== undefined }: Range) {
  const [expression, values] =
    downTo !== undefined
      ? ['pk = :pk AND sk BETWEEN :from AND :to', { ':from': begins ?? ' ', ':to': downTo }]
      : begins !== undefined
        ? ['pk = :pk AND begins_with(sk, :begins)', { ':begins': begins }]
        : ['pk = :pk', {}]
  return {
    KeyConditionExpression: expression as string,
    ExpressionAttributeValues: { ':pk': pk, ...(values as object) },
    ScanIndexForward: !newestFirst,
  }
}

/** Batches at a time: tens of thousands of items have to pass before the caller gives up. */
const lanes = 8

async function inBatches<T>(items: readonly T[], size: number, send: (batch: T[]) => Promise<void>): Promise<void> {
  const batches: T[][] = []
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size))
  const lane = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) await send(batch)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/** The entities under these keys, consistently, in no order; what is not there is left out. */
export async function readAll<T>(wanted: Key[]): Promise<{ key: Key; entity: Stored<T> }[]> {
  const found: { key: Key; entity: Stored<T> }[] = []
  await inBatches(wanted, 100, async (batch) => {
    let asked: Record<string, unknown>[] = batch.map(({ pk, sk }) => ({ pk, sk }))
    for (let round = 0; asked.length > 0; round++) {
      await pause(round)
      const { Responses, UnprocessedKeys } = await db.ask('BatchGetItem', {
        RequestItems: { [mainTable()]: { Keys: asked, ConsistentRead: true } },
      })
      for (const item of Responses?.[mainTable()] ?? [])
        found.push({ key: { pk: String(item.pk), sk: String(item.sk) }, entity: fromItem<T>(item) })
      asked = UnprocessedKeys?.[mainTable()]?.Keys ?? []
    }
  })
  return found
}

/** Whether a write was not made because its condition does not hold. */
export const isConditional = (error: unknown): error is AwsError =>
  error instanceof AwsError && error.name === 'ConditionalCheckFailedException'

/** Puts an item unless there is one; answers the one that stands in its way, or undefined when it was put. One write unit. */
export async function putOnce<T>(key: Key, entity: object): Promise<T | undefined> {
  try {
    await db.ask('PutItem', {
      TableName: mainTable(),
      Item: toItem(key, entity),
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    })
    return undefined
  } catch (error) {
    if (!isConditional(error) || !error.details.Item) throw error
    return fromItem<T>(error.details.Item as Record<string, unknown>)
  }
}

/** Puts items whatever stands there: for what is staged before one write makes it count, or can be put again safely. */
export async function stage(items: { key: Key; entity: object }[]): Promise<void> {
  await inBatches(items, 25, async (batch) => {
    let requests = batch.map(({ key, entity }) => ({ PutRequest: { Item: toItem(key, entity) } }))
    for (let round = 0; requests.length > 0; round++) {
      await pause(round)
      const { UnprocessedItems } = await db.ask('BatchWriteItem', { RequestItems: { [mainTable()]: requests } })
      requests = (UnprocessedItems?.[mainTable()] ?? []) as typeof requests
    }
  })
}
