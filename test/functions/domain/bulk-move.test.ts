import { describe, expect, test } from 'vitest'
import { BulkMove, bodyOf, mostAtOnce } from '../../../functions/domain/bulk-move.ts'

const items = (many: number) => Array.from({ length: many }, (_, at) => ({ id: `s.${at}` }))
const because = { reason: '不属于本会职责' }

describe('several are moved by one call', () => {
  test.each([
    ['none', items(0), false],
    ['one', items(1), true],
    ['as many as one call takes', items(mostAtOnce), true],
    ['one more', items(mostAtOnce + 1), false],
    ['the same one twice', [...items(2), ...items(1)], false],
  ])('%s', (_, list, fits) => {
    expect(BulkMove.safeParse({ move: 'decline', items: list, body: because }).success).toBe(fits)
  })

  test('the same one twice is refused by its place', () => {
    const { error } = BulkMove.safeParse({ move: 'decline', items: [...items(1), ...items(1)] })
    expect(error?.issues).toMatchObject([{ path: ['items'], message: 'must be distinct' }])
  })
})

describe('what is said for one of them', () => {
  const move = BulkMove.parse({ move: 'decline', items: items(2), body: because })

  test('is what they share, where it says nothing of its own', () => {
    expect(bodyOf(move, { id: 's.0' })).toEqual(because)
  })

  test('goes over what they share', () => {
    expect(bodyOf(move, { id: 's.0', body: { reason: '已有规定' } })).toEqual({ reason: '已有规定' })
  })

  test('is refused by the move’s own rules, with the place of what is wrong', () => {
    expect(() => bodyOf(move, { id: 's.0', body: { reason: 7 } })).toThrow(
      expect.objectContaining({
        code: 'invalid',
        values: { errors: [expect.objectContaining({ path: 'reason' })] },
      }),
    )
  })
})
