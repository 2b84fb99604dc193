import { expect, test } from 'vitest'
import { theStack } from './stack.ts'

const { ofType } = theStack()
const [[, main] = [], ...others] = ofType('AWS::DynamoDB::GlobalTable')

test('there is one table', () => {
  expect(others).toEqual([])
})

test('Main outlives the stack, cannot be deleted by mistake and can be restored to any second', () => {
  expect(main?.DeletionPolicy).toBe('Retain')
  expect(main?.Properties.Replicas).toEqual([
    expect.objectContaining({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    }),
  ])
})

test('Main is paid by use, and its claims expire', () => {
  expect(main?.Properties).toMatchObject({
    BillingMode: 'PAY_PER_REQUEST',
    TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
  })
})

test('Main has the keys and the index that the store reads', () => {
  expect(main?.Properties.KeySchema).toEqual([
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ])
  expect(main?.Properties.GlobalSecondaryIndexes).toEqual([
    {
      IndexName: 'log',
      KeySchema: [
        { AttributeName: 'logPk', KeyType: 'HASH' },
        { AttributeName: 'logSk', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
  ])
})
