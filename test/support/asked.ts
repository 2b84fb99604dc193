import type { Asked } from './policy.ts'

type Item = Record<string, { S: string }>

/** A request to DynamoDB, as far as it says which items it is about. */
interface DynamoRequest {
  IndexName?: string
  Key?: Item
  Item?: Item
  KeyConditionExpression?: string
  ExpressionAttributeValues?: Item
  RequestItems?: Record<string, { Keys: Item[] } | { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } }[]>
  TransactItems?: Record<string, { Key?: Item; Item?: Item }>[]
}

const transactActions: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
}

const keyIn = (item: Item | undefined): string => {
  if (!item?.pk) throw new Error('a request without a partition key')
  return item.pk.S
}

/** The actions that IAM looks for when DynamoDB is sent this, each with the partition keys it is about (`dynamodb:LeadingKeys`). */
export function askedOf(operation: string, request: DynamoRequest): Asked[] {
  if (request.TransactItems)
    return request.TransactItems.flatMap((item) =>
      Object.entries(item).map(([kind, { Key, Item }]) => ({
        action: transactActions[kind] ?? kind,
        keys: [keyIn(Key ?? Item)],
      })),
    )
  if (request.RequestItems) return [{ action: operation, keys: Object.values(request.RequestItems).flatMap(batchKeys) }]
  if (operation === 'Query')
    return [{ action: 'Query', keys: [queriedKey(request)], index: request.IndexName !== undefined }]
  return [{ action: operation, keys: [keyIn(request.Key ?? request.Item)] }]
}

const batchKeys = (asked: NonNullable<DynamoRequest['RequestItems']>[string]): string[] =>
  Array.isArray(asked)
    ? asked.map(({ PutRequest, DeleteRequest }) => keyIn(PutRequest?.Item ?? DeleteRequest?.Key))
    : asked.Keys.map(keyIn)

/** The value that the partition key is compared with: it stands first in every key condition of the store. */
function queriedKey({ KeyConditionExpression = '', ExpressionAttributeValues = {} }: DynamoRequest): string {
  const name = /^#?pk = (:\w+)/.exec(KeyConditionExpression)?.[1]
  const value = name && ExpressionAttributeValues[name]?.S
  if (!value) throw new Error(`cannot tell the partition of ${KeyConditionExpression}`)
  return value
}
