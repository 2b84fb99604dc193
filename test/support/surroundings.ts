import type { TestProject } from 'vitest/node'
import { type Database, startDatabase } from '../../bin/local/database.ts'
import { startIssuer } from '../../bin/local/issuer-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    environment: Record<string, string>
    issuer: { issuer: string; privateJwk: Record<string, unknown> }
  }
}

/** One local database and one identity provider for a whole run; every test file makes its own table. */
export async function surround(project: TestProject, kind?: Database['kind']) {
  const [database, issuer] = await Promise.all([startDatabase(undefined, kind), startIssuer()])
  project.provide('environment', {
    DYNAMODB_ENDPOINT: database.endpoint,
    ...issuer.environment,
    TOKEN_KEY: 'a key for tests only, as long as it has to be',
  })
  project.provide('issuer', { issuer: issuer.issuer, privateJwk: { ...issuer.privateJwk } })
  return () => Promise.all([database.stop(), issuer.stop()])
}
