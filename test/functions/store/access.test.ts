import { afterEach, expect, test } from 'vitest'
import { isRevoked, revoke } from '../../../functions/store/access.ts'
import { clock } from '../../../functions/store/clock.ts'
import { secret } from '../../../functions/store/ids.ts'
import { useTable } from '../../support/world.ts'

useTable()
const now = clock.now
afterEach(() => {
  clock.now = now
})
const how = (association: string) => ({ association, by: 'secretariat:x', at: '2023-02-24T03:00:00.000Z' })
const instant = (ms: number) => new Date(Date.UTC(2023, 1, 24) + ms)

test('what was given before a revocation is worth nothing, what is given from then on is', async () => {
  clock.now = () => instant(10)
  await revoke(how('a'), '005')
  expect(await isRevoked('a', '005', instant(9))).toBe(true)
  expect(await isRevoked('a', '005', instant(10))).toBe(false)
})

test('a revocation is one member’s and one association’s', async () => {
  clock.now = () => instant(10)
  await revoke(how('b'), '005')
  expect(await isRevoked('b', '006', instant(0))).toBe(false)
  expect(await isRevoked('c', '005', instant(0))).toBe(false)
})

test('members revoked at once are all revoked', async () => {
  clock.now = () => instant(10)
  const numbers = Array.from({ length: 5 }, (_, n) => `m${n}`)
  await Promise.all(numbers.map((memberNo) => revoke(how('d'), memberNo)))
  const revoked = await Promise.all(numbers.map((memberNo) => isRevoked('d', memberNo, instant(0))))
  expect(revoked).toEqual(numbers.map(() => true))
})

test('secrets are 128 bits that can stand in a path, never twice the same', () => {
  const secrets = Array.from({ length: 1000 }, secret)
  expect(new Set(secrets).size).toBe(1000)
  for (const one of secrets) expect(one).toMatch(/^[\w-]{22}$/)
})
