import { randomUUID } from 'node:crypto'
import type {
  BatchGetCommandInput,
  BatchGetCommandOutput,
  BatchWriteCommandInput,
  BatchWriteCommandOutput,
  GetCommandInput,
  GetCommandOutput,
  PutCommandInput,
  PutCommandOutput,
  QueryCommandInput,
  QueryCommandOutput,
  TransactWriteCommandInput,
  TransactWriteCommandOutput,
  UpdateCommandInput,
  UpdateCommandOutput,
} from '@aws-sdk/lib-dynamodb'
import { AwsError, call } from './aws/call.ts'
import { fromAttributes, toAttributes } from './translation.ts'

/** What the store asks of DynamoDB: each operation with what it takes and answers, plain values where DynamoDB has attributes. */
export interface Operations {
  GetItem: [GetCommandInput, GetCommandOutput]
  PutItem: [PutCommandInput, PutCommandOutput]
  UpdateItem: [UpdateCommandInput, UpdateCommandOutput]
  Query: [QueryCommandInput, QueryCommandOutput]
  BatchGetItem: [BatchGetCommandInput, BatchGetCommandOutput]
  BatchWriteItem: [BatchWriteCommandInput, BatchWriteCommandOutput]
  TransactWriteItems: [TransactWriteCommandInput, TransactWriteCommandOutput]
}
export type Operation = keyof Operations

/**
 * Asks DynamoDB. A transaction carries a token of its own, so that one whose answer was lost takes effect once, however often it
 * is sent. Throws `AwsError` with what came with the refusal, in plain values too.
 */
async function ask<O extends Operation>(
  operation: O,
  input: Operations[O][0],
): Promise<Omit<Operations[O][1], '$metadata'>> {
  const token = operation === 'TransactWriteItems' ? { ClientRequestToken: randomUUID() } : {}
  try {
    return fromAttributes(await call('dynamodb', operation, toAttributes({ ...token, ...input }))) as never
  } catch (error) {
    if (error instanceof AwsError) throw new AwsError(error.name, fromAttributes(error.details))
    throw error
  }
}

/** The database. Tests look at what is asked of it. */
export const db = { ask }

/** The name of the table `Main`. */
export function mainTable(): string {
  const name = process.env.MAIN_TABLE
  if (!name) throw new Error('MAIN_TABLE is not set: it names the DynamoDB table')
  return name
}
