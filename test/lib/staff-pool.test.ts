import { Match } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { lambdaOf, theStack } from './stack.ts'

const stack = theStack()
const { template } = stack
const hosted = theStack({ signInDomain: 'plenum-test' })

test('nobody signs up by themselves, and the staff outlive the stack', () => {
  template.hasResource('AWS::Cognito::UserPool', {
    DeletionPolicy: 'Retain',
    Properties: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true }, DeletionProtection: 'ACTIVE' },
  })
})

test('a browser signs in by authorization code alone, without a secret that it could not keep', () => {
  template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
    AllowedOAuthFlows: ['code'],
    AllowedOAuthFlowsUserPoolClient: true,
  })
  const [client] = Object.values(template.findResources('AWS::Cognito::UserPoolClient'))
  expect(client?.Properties.GenerateSecret ?? false).toBe(false)
})

test('the hosted page comes back to ours alone, and a token is good for a meeting’s day', () => {
  const [client] = Object.values(template.findResources('AWS::Cognito::UserPoolClient'))
  const path = (url: { 'Fn::Join': [string, unknown[]] }) => url['Fn::Join'][1].at(-1)
  expect(client?.Properties.CallbackURLs.map(path)).toEqual(['/sign-in/callback', '/docs'])
  expect(client?.Properties.LogoutURLs.map(path)).toEqual(['/sign-in'])
  expect(client?.Properties).toMatchObject({ AccessTokenValidity: 720, TokenValidityUnits: { AccessToken: 'minutes' } })
})

test('there is a sign-in page only where its address was chosen', () => {
  template.resourceCountIs('AWS::Cognito::UserPoolDomain', 0)
  hosted.template.hasResourceProperties('AWS::Cognito::UserPoolDomain', {
    Domain: 'plenum-test',
  })
})

test('the reader alone knows where the hosted page is, and nobody where there is none', () => {
  const endpoints = ['AUTHORIZE_URL', 'TOKEN_URL', 'LOGOUT_URL']
  const known = (one: typeof stack, name: string) =>
    endpoints.filter((variable) => variable in lambdaOf(one, name).lambda.Properties.Environment.Variables)
  expect(known(hosted, 'reader')).toEqual(endpoints)
  for (const name of ['secretariat', 'member', 'ballot', 'jobs']) expect(known(hosted, name)).toEqual([])
  expect(known(stack, 'reader')).toEqual([])
})

test('signing out leads through the hosted page back to ours', () => {
  const { LOGOUT_URL } = lambdaOf(hosted, 'reader').lambda.Properties.Environment.Variables
  expect(JSON.stringify(LOGOUT_URL)).toMatch(/amazoncognito\.com\/logout\?client_id=.*&logout_uri=.*\/sign-in/)
})

test("the key of members' tokens is made in the cloud and stands in no template", () => {
  template.hasResourceProperties('AWS::SecretsManager::Secret', {
    GenerateSecretString: { PasswordLength: 64 },
    SecretString: Match.absent(),
  })
})
