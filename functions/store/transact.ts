import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { Refusal } from '../domain/refusal.ts'
import { AwsError } from './aws/call.ts'
import { db, mainTable } from './db.ts'
import { revOf, toItem } from './items.ts'
import type { Key } from './keys.ts'
import { pause } from './pause.ts'

type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

/** One write of a transaction, and the refusal that it stands for when its condition does not hold. */
export interface Write {
  action: Action
  otherwise?: Refusal
}

/** What was decided on is no longer so: read again and decide again. Never leaves the store; see `decided`. */
export class Stale extends Error {}

const conditionOn = (entity: object) => {
  const revision = revOf(entity)
  return revision === undefined
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : { ConditionExpression: 'rev = :rev', ExpressionAttributeValues: { ':rev': revision } }
}

/** Puts an entity: a new one where there is none, one that was read where it is still as it was read. */
export const put = (key: Key, entity: object, otherwise?: Refusal): Write => ({
  action: { Put: { TableName: mainTable(), Item: toItem(key, entity), ...conditionOn(entity) } },
  ...(otherwise && { otherwise }),
})

/** Takes an entity away where it is still as it was read. */
export const remove = (key: Key, entity: object): Write => ({
  action: { Delete: { TableName: mainTable(), Key: key, ...conditionOn(entity) } },
})

/** Puts what follows from another write of the same transaction, whatever stood there. */
export const place = (key: Key, entity: object): Write => ({
  action: { Put: { TableName: mainTable(), Item: toItem(key, entity) } },
})

/** Takes an item away, if it is there at all. */
export const drop = (key: Key): Write => ({ action: { Delete: { TableName: mainTable(), Key: key } } })

/** Lets the transaction pass only where an entity is still as it was read. */
export const unchanged = (key: Key, entity: object): Write => ({
  action: { ConditionCheck: { TableName: mainTable(), Key: key, ...conditionOn(entity) } },
})

/** The most writes that one transaction takes. */
export const most = 100

/**
 * Makes all the writes or none. A condition that fails throws the refusal its write names, or `Stale`. Conflicts with other
 * transactions and throttling are tried again with full jitter; a repeated call after a lost answer is safe, because every write
 * is conditional on what it replaces.
 */
export async function transact(writes: Write[]): Promise<void> {
  if (writes.length > most) throw new Error(`a transaction of ${writes.length} writes; ${most} at the most`)
  for (let round = 0; ; round++) {
    await pause(round)
    try {
      await db.ask('TransactWriteItems', { TransactItems: writes.map(({ action }) => action) })
      return
    } catch (error) {
      if (!isTransient(error)) throw reasonOf(error, writes)
    }
  }
}

/** Why each write of a cancelled transaction was not made; nothing for any other error. */
function reasonsOf(error: unknown): { Code?: string; Message?: string }[] {
  const isCancelled = error instanceof AwsError && error.name === 'TransactionCanceledException'
  return isCancelled ? ((error.details.CancellationReasons ?? []) as { Code?: string; Message?: string }[]) : []
}

const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])
const transient = new Set(['TransactionConflictException', 'TransactionInProgressException'])

/** Whether trying the same again may do: nothing was written, and no condition failed. */
function isTransient(error: unknown): boolean {
  if (error instanceof AwsError && transient.has(error.name)) return true
  const codes = reasonsOf(error).flatMap(({ Code = 'None' }) => (Code === 'None' ? [] : [Code]))
  return codes.length > 0 && codes.every((code) => passing.has(code))
}

/** DynamoDB takes items of at most 400 KB, and says so in the message alone. */
function isOversized(error: unknown): boolean {
  const messages = [error instanceof Error ? error.message : '', ...reasonsOf(error).map(({ Message = '' }) => Message)]
  return messages.some((message) => /item size.* exceeded/i.test(message))
}

function reasonOf(error: unknown, writes: Write[]): unknown {
  if (isOversized(error)) return new Refusal('too-large')
  const at = reasonsOf(error).findIndex(({ Code }) => Code === 'ConditionalCheckFailed')
  return at < 0 ? error : (writes[at]?.otherwise ?? new Stale())
}

/** Reads, decides and writes; once more from the start whenever what was read had changed before it was written. */
export async function decided<T>(attempt: () => Promise<T>): Promise<T> {
  for (let round = 0; ; round++) {
    await pause(round)
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Stale)) throw error
    }
  }
}
