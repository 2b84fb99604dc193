import { afterAll, vi } from 'vitest'
import { clock } from '../../functions/store/clock.ts'

/** Files that share their modules leave them as they found them, also where a test died before its own clean-up. */
afterAll(() => {
  clock.now = () => new Date()
  vi.restoreAllMocks()
  vi.useRealTimers()
})
