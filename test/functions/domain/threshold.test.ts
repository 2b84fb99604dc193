import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds, Quorum, required, Threshold } from '../../../functions/domain/threshold.ts'

const half = { of: 'present', cmp: 'gt', num: 1, den: 2 } as const
const twoThirds = { of: 'entitled', cmp: 'gte', num: 2, den: 3 } as const

test.each([
  ['two thirds of nine is six', twoThirds, 6, 9, true],
  ['five of nine is less than two thirds', twoThirds, 5, 9, false],
  ['seven of ten is at least two thirds', twoThirds, 7, 10, true],
  ['six of nine is not more than two thirds', { ...twoThirds, cmp: 'gt' }, 6, 9, false],
  ['more than half of ten is not five', half, 5, 10, false],
  ['more than half of eleven is six', half, 6, 11, true],
  ['a tie of a hundred is lost', half, 50, 100, false],
  ['half 以上 of ten is five', { ...half, cmp: 'gte' }, 5, 10, true],
  ['nobody present passes nothing', { ...half, cmp: 'gte' }, 0, 0, false],
  ['not even a vote without a base passes', half, 3, 0, false],
  ['all of one is one', { ...half, cmp: 'gte', num: 1, den: 1 }, 1, 1, true],
  ['more than all is impossible', { ...half, num: 1, den: 1 }, 7, 7, false],
  ['thirds are exact where floats are not', { ...half, cmp: 'gte', num: 1, den: 3 }, 33_333, 100_000, false],
  [
    'the largest fractions do not overflow',
    { ...half, num: 999_999, den: 1_000_000 },
    9_007_199_254,
    9_007_199_255,
    true,
  ],
] as const)('%s', (_, threshold, votes, base, expected) => {
  expect(holds(threshold, votes, base)).toBe(expected)
})

test.each([
  ['81 of 121 are two thirds', twoThirds, 121, 81],
  ['25 of 37 are two thirds', twoThirds, 37, 25],
  ['51 of 100 are more than half', half, 100, 51],
  ['50 of 99 are more than half', half, 99, 50],
] as const)('%s', (_, threshold, base, expected) => {
  expect(required(threshold, base)).toBe(expected)
})

const anyThreshold = fc
  .record({ cmp: fc.constantFrom('gt' as const, 'gte' as const), den: fc.integer({ min: 1, max: 1000 }) })
  .chain(({ cmp, den }) =>
    fc.record({ num: fc.integer({ min: 1, max: den }), den: fc.constant(den), cmp: fc.constant(cmp) }),
  )
  .map((fraction) => ({ of: 'present' as const, ...fraction }))
const anyBase = fc.integer({ min: 1, max: 100_000 })

describe('for every threshold and base', () => {
  test('the required votes meet it and one fewer do not', () => {
    fc.assert(
      fc.property(anyThreshold, anyBase, (threshold, base) => {
        const least = required(threshold, base)
        return holds(threshold, least, base) && !holds(threshold, least - 1, base)
      }),
    )
  })

  test('one more vote never turns it from held to failed', () => {
    fc.assert(
      fc.property(anyThreshold, anyBase, fc.nat(100_000), (threshold, base, votes) => {
        return !holds(threshold, votes, base) || holds(threshold, votes + 1, base)
      }),
    )
  })

  test('gt is gte without equality', () => {
    fc.assert(
      fc.property(anyThreshold, anyBase, fc.nat(100_000), (threshold, base, votes) => {
        const equal = BigInt(votes) * BigInt(threshold.den) === BigInt(threshold.num) * BigInt(base)
        const [gt, gte] = [
          holds({ ...threshold, cmp: 'gt' }, votes, base),
          holds({ ...threshold, cmp: 'gte' }, votes, base),
        ]
        return gte === (gt || equal)
      }),
    )
  })
})

test.each([
  ['a denominator of 0', Threshold, { ...half, den: 0 }],
  ['a fraction above the whole', Threshold, { ...half, num: 3, den: 2 }],
  ['a fraction that is no integer', Threshold, { ...half, num: 0.5 }],
  ['seats by constituency', Threshold, { ...half, of: 'seats', each: 'constituency' }],
  ['an unknown base', Threshold, { ...half, of: 'percent' }],
  ['a quorum of ballots returned', Quorum, { ...half, of: 'returned' }],
] as const)('%s is refused', (_, schema, value) => {
  expect(schema.safeParse(value).success).toBe(false)
})

test.each([
  [{ of: 'present', num: 1, den: 1 }, true],
  [{ of: 'present', num: 3, den: 2 }, false],
  [{ of: 'seats', num: 1, den: 2 }, true],
  [{ of: 'present', num: 1, den: 2, each: 'constituency' }, true],
  [{ of: 'seats', num: 1, den: 2, each: 'constituency' }, false],
])('a threshold of %j is possible: %s', (said, expected) => {
  expect(Threshold.safeParse({ cmp: 'gt', ...said }).success).toBe(expected)
})

test.each([
  [{ of: 'entitled' }, true],
  [{ of: 'seats' }, true],
  [{ of: 'present' }, false],
  [{ of: 'entitled', each: 'constituency' }, false],
])('a quorum of %j is possible: %s', (said, expected) => {
  expect(Quorum.safeParse({ cmp: 'gte', num: 2, den: 3, ...said }).success).toBe(expected)
})
