import { expect, test } from 'vitest'
import { allDone } from '../../../functions/jobs/all-done.ts'

test('a job that fails keeps no other from being done, and is told of in the end', async () => {
  const done: string[] = []
  const jobs = [
    () => Promise.reject(new Error('first')),
    async () => {
      await new Promise((later) => setTimeout(later, 5))
      done.push('second')
    },
  ]
  await expect(allDone(jobs)).rejects.toThrow('1 of 2 jobs failed')
  expect(done).toEqual(['second'])
})
