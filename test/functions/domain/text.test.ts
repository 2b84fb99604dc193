import { describe, expect, test } from 'vitest'
import { Instant } from '../../../functions/domain/text.ts'

describe('an instant', () => {
  test.each([
    ['2023-02-24T11:10:00+08:00', '2023-02-24T03:10:00.000Z'],
    ['2023-02-24T03:10:00Z', '2023-02-24T03:10:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
  ])('%s is kept in UTC', (given, kept) => {
    expect(Instant.parse(given)).toBe(kept)
  })

  test.each([
    ['of no day there is', '2023-02-30T00:00:00Z'],
    ['without an offset', '2023-02-24T03:10:00'],
    ['after the last year that compares as a string', '9999-12-31T23:59:59-01:00'],
    ['before the first', '0000-01-01T00:00:00+01:00'],
  ])('%s is refused', (_, given) => {
    expect(Instant.safeParse(given).success).toBe(false)
  })
})
