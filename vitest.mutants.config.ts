import { defineConfig } from 'vitest/config'

/** What Stryker runs against each mutant: the rules' own tests, which need no database. */
export default defineConfig({
  test: { include: ['test/functions/domain/**/*.test.ts'], testTimeout: 20_000, env: { MUTANTS: '1' } },
})
