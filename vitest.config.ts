import { defineConfig } from 'vitest/config'
import { hasJava } from './bin/local/database.ts'

const setup = (name: string) => ({ globalSetup: [`test/support/${name}.setup.ts`] })

/** Files of one worker share its modules, which are half the work of a file; each has a table and associations of its own. */
const shared = { isolate: false, setupFiles: ['test/support/unmocked.ts'] }

/** What is called in this process. */
const inProcess = {
  extends: true as const,
  test: {
    name: 'plenum',
    include: ['test/{functions,lib}/**/*.test.{ts,tsx}'],
    ...shared,
    ...setup('default'),
  },
}

/** What is done in a browser, on pages served by this process. */
const inBrowser = {
  extends: true as const,
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    ...shared,
    ...setup('browser'),
  },
}

/** What starts servers and the deployed artefact, or kills them. */
const fromOutside = {
  extends: true as const,
  test: {
    name: 'outside',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [...inProcess.test.include, ...inBrowser.test.include],
    ...setup('default'),
  },
}

/** What reads and writes items, once more on the official DynamoDB Local, where there is a Java to run it. */
const secondOpinion = {
  extends: true as const,
  test: {
    name: 'dynamodb-local',
    include: ['test/functions/store/**/*.test.ts', 'test/functions/ballot/**/*.test.ts', 'test/faults/**/*.test.ts'],
    // Its kills are the client's; what a database could answer otherwise, the others ask it.
    exclude: ['test/faults/repeats.test.ts'],
    ...shared,
    ...setup('dynamodb-local'),
    testTimeout: 60_000,
  },
}

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Three on the two cores that it is to pass on in ten minutes: each waits for browsers and databases a third of its time.
    maxWorkers: 3,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    projects: [inProcess, inBrowser, fromOutside, ...(hasJava() ? [secondOpinion] : [])],
  },
})
