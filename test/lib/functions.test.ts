import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lambdaOf, theStack } from './stack.ts'

const stack = theStack()
const lambdas = stack.ofType('AWS::Lambda::Function').map(([, { Properties }]) => Properties)
const folders = readdirSync('functions', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/]+\/handler\.ts$/.test(path))
  .map((path) => path.replace('/handler.ts', ''))

test('every folder with a handler is a function, and there is no other', () => {
  expect(lambdas.map(({ Description }) => Description).sort()).toEqual(folders.map((name) => `Plenum: ${name}`).sort())
})

test.each(folders)('%s runs on the current Node, on ARM, within the time that its caller waits', (name) => {
  const { Properties } = lambdaOf(stack, name).lambda
  expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
  expect(Properties.Timeout).toBeLessThanOrEqual(name === 'jobs' ? 900 : 30)
})

test('each has a role of its own', () => {
  const roles = lambdas.map(({ Role }) => JSON.stringify(Role))
  expect(new Set(roles).size).toBe(lambdas.length)
})

test.each(folders)('%s knows its table', (name) => {
  const { Variables } = lambdaOf(stack, name).lambda.Properties.Environment
  expect(Variables.MAIN_TABLE).toEqual({ Ref: expect.stringMatching(/^MainTable/) })
})

test.each(folders.filter((name) => name !== 'jobs'))('%s knows whose tokens to accept', (name) => {
  const { Variables } = lambdaOf(stack, name).lambda.Properties.Environment
  expect(Variables.AUDIENCE).toEqual({ Ref: expect.stringMatching(/^StaffPoolClient/) })
  expect(Variables.ISSUER).toEqual({ 'Fn::GetAtt': [expect.stringMatching(/^StaffPool/), 'ProviderURL'] })
  expect(Variables.TOKEN_KEY_SECRET).toEqual({ Ref: expect.stringMatching(/^TokenKey/) })
  expect(Variables).not.toHaveProperty('TOKEN_KEY')
})

test('no log is kept for ever', () => {
  const logs = stack.ofType('AWS::Logs::LogGroup')
  expect(logs.length).toBe(lambdas.length + 1)
  for (const [, { Properties }] of logs) expect(Properties.RetentionInDays).toBe(90)
})

test('each writes into a log of its own', () => {
  const groups = lambdas.map(({ LoggingConfig }) => JSON.stringify(LoggingConfig.LogGroup))
  expect(new Set(groups).size).toBe(lambdas.length)
})

test('the jobs start every minute, and a failure waits for the next', () => {
  const { id } = lambdaOf(stack, 'jobs')
  stack.template.hasResourceProperties('AWS::Events::Rule', {
    ScheduleExpression: 'rate(1 minute)',
    State: 'ENABLED',
    Targets: [{ Arn: { 'Fn::GetAtt': [id, 'Arn'] }, RetryPolicy: { MaximumRetryAttempts: 0 } }],
  })
})
