import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns } from '../../../functions/pages/charts/columns.ts'
import { segments } from '../../../functions/pages/charts/segments.ts'

test.each([
  [
    'parts of a whole stand side by side',
    [6, 3, 1],
    10,
    [
      [0, 60],
      [60, 30],
      [90, 10],
    ],
  ],
  [
    'thirds leave no gap',
    [1, 1, 1],
    3,
    [
      [0, 33.33],
      [33.33, 33.34],
      [66.67, 33.33],
    ],
  ],
  [
    'what is not there has no width',
    [0, 2],
    4,
    [
      [0, 0],
      [0, 50],
    ],
  ],
  [
    'more than the whole ends with the bar',
    [3, 4],
    5,
    [
      [0, 60],
      [60, 40],
    ],
  ],
  [
    'of nothing there is nothing to draw',
    [0, 0],
    0,
    [
      [0, 0],
      [0, 0],
    ],
  ],
])('%s', (_, counts, whole, expected) => {
  expect(segments(counts, whole).map(({ x, width }) => [x, width])).toEqual(expected)
})

test('the segments of a bar touch, and stay on it, whatever is counted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 12 }), fc.nat(100_000), (counts, more) => {
      const whole = counts.reduce((sum, count) => sum + count, 0) + more
      const drawn = segments(counts, whole)
      for (const [at, { x, width }] of drawn.entries()) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(100.001)
        expect(x).toBeCloseTo(at === 0 ? 0 : (drawn[at - 1]?.x ?? 0) + (drawn[at - 1]?.width ?? 0), 5)
      }
    }),
  )
})

const field = { width: 260, top: 20, ground: 120 }

test('columns stand on the ground, the highest reaches the top, and what was not counted has none', () => {
  expect(columns([10, 5, undefined], { ...field, most: 10 })).toEqual([
    { x: 21.3, y: 20, width: 44, height: 100, middle: 43.3 },
    { x: 108, y: 70, width: 44, height: 50, middle: 130 },
    { x: 194.7, y: 120, width: 44, height: 0, middle: 216.7 },
  ])
})

test.each([
  ['of no more than zeros', [0, 0], 0],
  ['beyond what the highest may be', [20, 1], 10],
])('columns %s stay in their field', (_, values, most) => {
  for (const { y, height } of columns(values, { ...field, most }))
    expect([y >= field.top, Math.round(y + height)]).toEqual([true, field.ground])
})

test('of no sessions there are no columns', () => {
  expect(columns([], { ...field, most: 10 })).toEqual([])
})
