import {
  BatchGetCommand,
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { Refusal } from '../../../functions/domain/refusal.ts'
import { AwsError } from '../../../functions/store/aws/call.ts'
import { db, type Operation, type Operations } from '../../../functions/store/db.ts'
import { startRecordedAws } from '../../support/recorded-aws.ts'
import { sdkAt } from '../../support/sdk.ts'

let aws: Awaited<ReturnType<typeof startRecordedAws>>
let sdk: DynamoDBDocumentClient
beforeAll(async () => {
  aws = await startRecordedAws()
  sdk = sdkAt(aws.url)
  process.env.DYNAMODB_ENDPOINT = aws.url
})
afterAll(() => aws.stop())
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  aws.answer({ status: 200, body: {} })
  aws.taken()
})

const TableName = 'T'
const Key = { pk: 'a', sk: 'b' }
const all = {
  text: '字',
  empty: '',
  number: -1.5e-7,
  whole: 9_007_199_254_740_991,
  yes: true,
  no: false,
  none: null,
  nothing: undefined,
  bytes: new Uint8Array([0, 255, 7]),
  list: [1, 'x', [], { deep: [null] }],
  map: { constructor: '1', toString: 2 },
}
const commands: { [O in Operation]: [new (input: never) => object, Operations[O][0]] } = {
  GetItem: [GetCommand, { TableName, Key, ConsistentRead: true }],
  PutItem: [PutCommand, { TableName, Item: { ...Key, ...all }, ConditionExpression: 'attribute_not_exists(pk)' }],
  UpdateItem: [
    UpdateCommand,
    {
      TableName,
      Key,
      UpdateExpression: 'ADD #n :one',
      ExpressionAttributeNames: { '#n': 'n' },
      ExpressionAttributeValues: { ':one': 1 },
    },
  ],
  Query: [
    QueryCommand,
    {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'a' },
      ExclusiveStartKey: Key,
      Limit: 2,
    },
  ],
  BatchGetItem: [BatchGetCommand, { RequestItems: { [TableName]: { Keys: [Key], ConsistentRead: true } } }],
  BatchWriteItem: [
    BatchWriteCommand,
    { RequestItems: { [TableName]: [{ PutRequest: { Item: { ...Key, all } } }, { DeleteRequest: { Key } }] } },
  ],
  TransactWriteItems: [
    TransactWriteCommand,
    {
      ClientRequestToken: 'given',
      TransactItems: [
        { Put: { TableName, Item: { ...Key, all } } },
        { Update: { TableName, Key, UpdateExpression: 'SET x = :x', ExpressionAttributeValues: { ':x': all } } },
        { Delete: { TableName, Key } },
        { ConditionCheck: { TableName, Key, ConditionExpression: 'attribute_exists(pk)' } },
      ],
    },
  ],
}
const operations = Object.keys(commands) as Operation[]

describe.each(operations)('%s', (operation) => {
  const [Command, input] = commands[operation]
  const attributes = { pk: { S: 'a' }, n: { N: '1' }, b: { B: 'AAE=' }, l: { L: [{ NULL: true }, { BOOL: false }] } }
  const answer = {
    Item: attributes,
    Items: [attributes],
    Attributes: attributes,
    LastEvaluatedKey: { pk: { S: 'a' } },
    Count: 1,
    Responses: { [TableName]: [attributes] },
    UnprocessedKeys: { [TableName]: { Keys: [{ pk: { S: 'a' } }] } },
    UnprocessedItems: { [TableName]: [{ PutRequest: { Item: attributes } }] },
  }

  test("is sent as AWS's own client sends it, and answers what that answers", async () => {
    aws.answer({ status: 200, body: answer })
    const { $metadata: _, ...theirs } = (await sdk.send(new Command(input as never) as never)) as { $metadata: unknown }
    const ours = await db.ask(operation, input)
    const [first, second] = aws.taken()
    expect(second).toEqual(first)
    expect(ours).toMatchObject(theirs)
  })
})

test("any entity is written as AWS's own client writes it, and read back as it was", async () => {
  const aValue = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.maxSafeInteger(),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value')),
      fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
    ),
  })).value
  const anEntity = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), aValue, { noNullPrototype: true })
  await fc.assert(
    fc.asyncProperty(anEntity, async (Item) => {
      aws.answer({ status: 200, body: {} })
      await sdk.send(new PutCommand({ TableName, Item }))
      await db.ask('PutItem', { TableName, Item })
      const [theirs, ours] = aws.taken().map(({ body }) => body as { Item: object })
      expect(ours).toEqual(theirs)
      aws.answer({ status: 200, body: { Item: ours?.Item ?? {} } })
      expect((await db.ask('GetItem', { TableName, Key })).Item).toEqual(JSON.parse(JSON.stringify(Item)))
      aws.taken()
    }),
    { numRuns: 50 },
  )
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, new Set(['a']), new Map(), () => 0, 1n])(
  'what cannot be kept is refused before anything is sent: %s',
  async (value) => {
    await expect(db.ask('PutItem', { TableName, Item: { ...Key, value } })).rejects.toThrow('not a value')
    expect(aws.taken()).toEqual([])
  },
)

const refused = (type: string, more = {}) => ({
  status: 400,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'why', ...more },
})
const put = () => db.ask('PutItem', { TableName, Item: Key })
const done = { status: 200, body: {} }

test.each([
  ['was throttled', refused('ThrottlingException')],
  ['was too much for its table', refused('ProvisionedThroughputExceededException')],
  ['was too much for the account', refused('RequestLimitExceeded')],
  ['failed in the service', { status: 500, body: { __type: 'InternalServerError' } }],
  ['was never answered', { status: 0, body: {} }],
])('what %s is sent again, the same', async (_, answer) => {
  aws.answer(answer, answer, done)
  await put()
  const [first, ...again] = aws.taken()
  expect(again).toEqual([first, first])
})

test('a transaction is sent again with the token that it came with, so that it takes effect once', async () => {
  aws.answer({ status: 0, body: {} }, done)
  await db.ask('TransactWriteItems', { TransactItems: [{ Delete: { TableName, Key } }] })
  const [first, second] = aws.taken()
  expect(first?.body).toHaveProperty('ClientRequestToken', expect.stringMatching(/^[0-9a-f-]{36}$/))
  expect(second).toEqual(first)
})

test('nine times, and then it is too busy', async () => {
  aws.answer(refused('ThrottlingException'))
  await expect(put()).rejects.toEqual(new Refusal('too-busy'))
  expect(aws.taken()).toHaveLength(9)
})

test('any other refusal is thrown at once, by its name, with what stands in the way', async () => {
  aws.answer(refused('ConditionalCheckFailedException', { Item: { choice: { S: 'for' } } }))
  const thrown = await put().catch((error) => error)
  expect(thrown).toBeInstanceOf(AwsError)
  expect([thrown.name, thrown.message, thrown.details.Item]).toEqual([
    'ConditionalCheckFailedException',
    'why',
    { choice: 'for' },
  ])
  expect(aws.taken()).toHaveLength(1)
})
