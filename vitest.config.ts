import { defineConfig } from 'vitest/config'
import { hasJava } from './bin/local/database.ts'

/** What reads and writes items, once more on the official DynamoDB Local, where there is a Java to run it. */
const secondOpinion = {
  extends: true as const,
  test: {
    name: 'dynamodb-local',
    include: ['test/functions/store/**/*.test.ts', 'test/functions/ballot/**/*.test.ts', 'test/faults/**/*.test.ts'],
    globalSetup: ['test/support/dynamodb-local.setup.ts'],
    testTimeout: 60_000,
  },
}

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One for each of the two cores that it is to pass on in ten minutes; by default one core is left to the coordinator, which idles.
    maxWorkers: 2,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    projects: [
      {
        extends: true,
        test: { name: 'plenum', include: ['test/**/*.test.{ts,tsx}'], globalSetup: ['test/support/default.setup.ts'] },
      },
      ...(hasJava() ? [secondOpinion] : []),
    ],
  },
})
