import { call } from '../store/aws/call.ts'

let key: Promise<string> | undefined

/** The key that members' tokens are signed with: from the environment locally, from Secrets Manager in the cloud, once per process. */
export function tokenKey(): Promise<string> {
  key ??= process.env.TOKEN_KEY ? Promise.resolve(process.env.TOKEN_KEY) : fromSecret()
  key.catch(() => {
    key = undefined
  })
  return key
}

async function fromSecret(): Promise<string> {
  const id = process.env.TOKEN_KEY_SECRET
  if (!id) throw new Error('neither TOKEN_KEY nor TOKEN_KEY_SECRET is set')
  const { SecretString } = await call('secretsmanager', 'GetSecretValue', { SecretId: id })
  if (typeof SecretString !== 'string' || SecretString === '') throw new Error('the token key secret is empty')
  return SecretString
}
