import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { createMainTable } from '../../bin/local/tables.ts'
import { startGuardedAws } from '../support/guarded-aws.ts'

const TableName = `guarded-${randomUUID()}`
let aws: Awaited<ReturnType<typeof startGuardedAws>>
let client: DynamoDBClient
beforeAll(async () => {
  const database = inject('environment').DYNAMODB_ENDPOINT ?? ''
  await createMainTable(database, TableName)
  const leading = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*#ballots#*'] } }
  const statements = [
    { Effect: 'Allow' as const, Action: ['dynamodb:GetItem', 'dynamodb:Query'], Resource: 'arn' },
    { Effect: 'Allow' as const, Action: 'dynamodb:PutItem', Resource: 'arn', Condition: leading },
  ]
  aws = await startGuardedAws({ database, secret: 'key', statements })
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  client = new DynamoDBClient({ endpoint: aws.url, region: 'local', credentials })
})
beforeEach(() => void aws.refused.splice(0))
afterAll(() => aws.stop())

const ballot = { pk: 'a#ballots#p#0', sk: '001' }
const result = { pk: 'a#poll#p', sk: 'result' }
const put = (Item: object) => ({ Put: { TableName, Item } })
const values = { ':pk': result.pk }

test.each([
  ['a put where it may', new PutCommand({ TableName, Item: ballot })],
  ['a transaction of what it may', new TransactWriteCommand({ TransactItems: [put(ballot)] })],
  ['a read', new GetCommand({ TableName, Key: result })],
  ['a query', new QueryCommand({ TableName, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: values })],
])('%s passes', async (_, command) => {
  await expect(client.send(command as never)).resolves.toBeDefined()
  expect(aws.refused).toEqual([])
})

const onIndex = { IndexName: 'log', KeyConditionExpression: '#pk = :pk', ExpressionAttributeNames: { '#pk': 'logPk' } }

test.each([
  ['a put elsewhere', new PutCommand({ TableName, Item: result }), 'PutItem a#poll#p'],
  [
    'a transaction with one write elsewhere',
    new TransactWriteCommand({ TransactItems: [put(ballot), put(result)] }),
    'PutItem a#poll#p',
  ],
  [
    'a check that it may not make',
    new TransactWriteCommand({
      TransactItems: [{ ConditionCheck: { TableName, Key: result, ConditionExpression: 'attribute_exists(pk)' } }],
    }),
    'ConditionCheckItem a#poll#p',
  ],
  [
    'a batch, which is an action of its own',
    new BatchWriteCommand({ RequestItems: { [TableName]: [{ PutRequest: { Item: ballot } }] } }),
    'BatchWriteItem a#ballots#p#0',
  ],
  [
    'a query of an index that it was not given',
    new QueryCommand({ TableName, ...onIndex, ExpressionAttributeValues: values }),
    'Query a#poll#p',
  ],
])('%s is refused and remembered', async (_, command, what) => {
  await expect(client.send(command as never)).rejects.toThrow(/not authorized/)
  expect(aws.refused).toEqual([what])
})
