import { expect, test } from 'vitest'
import { statementsOf } from '../support/policy.ts'
import { lambdaOf, theStack } from './stack.ts'

const stack = theStack()
const queues = stack.ofType('AWS::SQS::Queue')
const [[id, queue] = ['', undefined]] = queues.filter(([, { Properties }]) => Properties.RedrivePolicy)

test('what fails again and again is kept apart, for longer than it is tried', () => {
  const { deadLetterTargetArn, maxReceiveCount } = queue?.Properties.RedrivePolicy ?? {}
  const failed = stack.resources[deadLetterTargetArn['Fn::GetAtt'][0]]?.Properties
  expect(maxReceiveCount).toBe(3)
  expect(failed.MessageRetentionPeriod).toBeGreaterThan(queue?.Properties.MessageRetentionPeriod)
})

test('every queue is encrypted, and spoken to over TLS only', () => {
  for (const [, { Properties }] of queues) expect(Properties.SqsManagedSseEnabled).toBe(true)
  const policies = stack.ofType('AWS::SQS::QueuePolicy').map(([, { Properties }]) => Properties)
  expect(policies.map(({ Queues }) => Queues[0].Ref).sort()).toEqual(queues.map(([name]) => name).sort())
  for (const { PolicyDocument } of policies)
    expect(PolicyDocument.Statement).toMatchObject([
      { Effect: 'Deny', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    ])
})

test('its messages start the jobs, each failing by itself, and none is handed over again while its first turn may last', () => {
  const jobs = lambdaOf(stack, 'jobs')
  const [[, mapping] = []] = stack.ofType('AWS::Lambda::EventSourceMapping')
  expect(mapping?.Properties).toMatchObject({
    EventSourceArn: { 'Fn::GetAtt': [id, 'Arn'] },
    FunctionName: { Ref: jobs.id },
    FunctionResponseTypes: ['ReportBatchItemFailures'],
  })
  expect(queue?.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * jobs.lambda.Properties.Timeout)
})

test.each([
  ['secretariat', ['SendMessage']],
  ['jobs', ['DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage', 'SendMessage']],
  ['reader', []],
  ['member', []],
  ['ballot', []],
])('%s may do with it %j', (name, expected) => {
  const statements = statementsOf(stack, name).filter(({ Action }) => [Action].flat()[0]?.startsWith('sqs:'))
  expect(statements.flatMap(({ Action }) => Action).sort()).toEqual(expected.map((action) => `sqs:${action}`))
  for (const { Resource } of statements) expect(Resource).toEqual({ 'Fn::GetAtt': [id, 'Arn'] })
  const { Variables } = lambdaOf(stack, name).lambda.Properties.Environment
  expect(Variables.WAKE_QUEUE).toEqual(expected.includes('SendMessage') ? { Ref: id } : undefined)
})
