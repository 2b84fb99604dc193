import { Match } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { theStack } from './stack.ts'

const { template } = theStack()

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

test('there is a sign-in page only where its address was chosen', () => {
  template.resourceCountIs('AWS::Cognito::UserPoolDomain', 0)
  theStack({ signInDomain: 'plenum-test' }).template.hasResourceProperties('AWS::Cognito::UserPoolDomain', {
    Domain: 'plenum-test',
  })
})

test("the key of members' tokens is made in the cloud and stands in no template", () => {
  template.hasResourceProperties('AWS::SecretsManager::Secret', {
    GenerateSecretString: { PasswordLength: 64 },
    SecretString: Match.absent(),
  })
})
