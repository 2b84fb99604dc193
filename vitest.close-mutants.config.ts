import { defineConfig } from 'vitest/config'

/** What Stryker runs against each mutant of the close: the tests that close polls, on the local DynamoDB. */
export default defineConfig({
  test: {
    include: [
      'test/functions/store/closes.test.ts',
      'test/functions/ballot/**/*.test.ts',
      'test/functions/secretariat/{polls,election*}.test.ts',
      'test/functions/jobs/polls-due.test.ts',
    ],
    globalSetup: ['test/support/default.setup.ts'],
    testTimeout: 20_000,
    env: { MUTANTS: '1', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
})
