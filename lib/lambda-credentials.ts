/**
 * Stands in for the SDK's search for credentials (`@aws-sdk/credential-provider-node`) in the bundles: a Lambda has its role's in
 * its environment, so that profiles, SSO and instance metadata would be a third of the ballot function for nothing.
 */
export const defaultProvider = () => async () => ({
  accessKeyId: given('AWS_ACCESS_KEY_ID'),
  secretAccessKey: given('AWS_SECRET_ACCESS_KEY'),
  sessionToken: given('AWS_SESSION_TOKEN'),
})

function given(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: a Lambda has its credentials in its environment`)
  return value
}
