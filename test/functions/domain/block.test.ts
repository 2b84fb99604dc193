import { expect, test } from 'vitest'
import { blockable, blocked, NewBlock, separable, staying } from '../../../functions/domain/block.ts'
import type { Motion } from '../../../functions/domain/motion.ts'
import { Refusal } from '../../../functions/domain/refusal.ts'
import { motion } from '../../support/hall.ts'

const tabled = (id: string, parts: Partial<Motion> = {}): Motion => ({
  ...motion,
  id,
  status: 'tabled',
  polls: [],
  ...parts,
})
const codeOf = (attempt: () => unknown) => {
  try {
    attempt()
  } catch (error) {
    return error instanceof Refusal ? (error.values.why ?? error.code) : error
  }
  return 'done'
}

test.each<[string, Partial<Motion>, string]>([
  ['like the others is in a block', {}, 'done'],
  ['of another method is not', { method: 'hands' }, 'rule'],
  ['of another quorum is not', { quorum: { of: 'entitled', cmp: 'gte', num: 2, den: 3 } }, 'rule'],
  ['of another majority is not', { majority: [{ of: 'entitled', cmp: 'gt', num: 1, den: 2 }] }, 'rule'],
  ['that changes the roster is not', { kind: 'roster-change' }, 'kind'],
  ['that elects is not', { kind: 'election' }, 'kind'],
  ['that is a block itself is not', { kind: 'block' }, 'kind'],
  ['that amends another is not', { amends: 'x' }, 'kind'],
  ['that is in a block already is not', { block: 'b' }, 'block'],
  ['that was lost is not', { status: 'lost', polls: ['p'] }, 'decided'],
  ['that was withdrawn is not', { status: 'withdrawn' }, 'decided'],
  ['whose poll was void is not', { polls: ['p'] }, 'decided'],
  ['whose poll is scheduled is not', { scheduled: 'p' }, 'scheduled'],
])('a motion %s', (_, parts, expected) => {
  expect(codeOf(() => blocked(['a', 'b'], [tabled('a'), tabled('b', parts)]))).toBe(expected)
})

test('a motion is not in a block before its amendments are decided', () => {
  const all = [tabled('a'), tabled('b'), tabled('c', { amends: 'b' })]
  expect(codeOf(() => blocked(['a', 'b'], all))).toBe('amended')
  expect(
    codeOf(() =>
      blocked(
        ['a', 'b'],
        all.map((one) => (one.id === 'c' ? { ...one, status: 'lost' as const } : one)),
      ),
    ),
  ).toBe('done')
})

test('the refusal of a block names the motion that cannot be in it', () => {
  expect(() => blocked(['a', 'b'], [tabled('a'), tabled('b', { method: 'hands' })])).toThrow(
    expect.objectContaining({ code: 'not-for-a-block', values: { id: 'b', why: 'rule' } }),
  )
})

test('a block names each of its motions once', () => {
  expect(NewBlock.safeParse({ motions: ['a', 'b'] }).success).toBe(true)
  expect(NewBlock.safeParse({ motions: ['a', 'b', 'a'] }).error?.issues).toMatchObject([
    { path: ['motions'], message: 'names a motion twice' },
  ])
})

test('a motion of elsewhere is not in a block', () => {
  expect(codeOf(() => blocked(['a', 'b'], [tabled('a')]))).toBe('invalid')
})

test.each<[string, Partial<Motion>, string, string]>([
  ['before it is voted on', {}, 'a', 'done'],
  ['after it was lost', { status: 'lost', polls: ['p'] }, 'a', 'done'],
  ['not while it is voted on', { status: 'voting' }, 'a', 'not-allowed-now'],
  ['not once it is carried', { status: 'carried' }, 'a', 'not-allowed-now'],
  ['not once it is dissolved', { status: 'withdrawn' }, 'a', 'not-allowed-now'],
  ['not out of what is no block', { kind: 'general' }, 'a', 'not-allowed-now'],
  ['not while its poll is scheduled', { scheduled: 'p' }, 'a', 'poll-scheduled'],
  ['not what it does not hold', {}, 'z', 'invalid'],
])('a motion is taken out of a block %s', (_, parts, id, expected) => {
  const block = tabled('b', { kind: 'block', motions: ['a', 'c', 'd'], ...parts })
  expect(codeOf(() => separable(block, id))).toBe(expected)
})

test('a single motion is no block', () => {
  const block = tabled('b', { kind: 'block', motions: ['a', 'c', 'd'] })
  expect(staying(block, 'c')).toEqual(['a', 'd'])
  expect(staying({ ...block, motions: ['a', 'c'] }, 'c')).toEqual([])
})

test('a refusal says which motion is meant, and where it stands among those named', () => {
  const valuesOf = (attempt: () => unknown) => {
    try {
      return attempt()
    } catch (error) {
      return (error as Refusal).values
    }
  }
  expect(valuesOf(() => blocked(['a', 'z'], [tabled('a')]))).toEqual({
    errors: [{ path: 'motions.1', message: '"z" is not a motion of this session' }],
  })
  const all = [tabled('a'), tabled('b', { block: 'x' })]
  expect(valuesOf(() => blocked(['a', 'b'], all))).toEqual({ id: 'b', why: 'block' })
  expect(valuesOf(() => separable(tabled('b', { kind: 'block', motions: ['a'] }), 'z'))).toEqual({
    errors: [{ path: 'motion', message: '"z" is not in this block' }],
  })
  expect(valuesOf(() => separable(tabled('b'), 'a'))).toEqual({ allowed: [] })
  expect(valuesOf(() => separable(tabled('b', { scheduled: 'p' }), 'a'))).toEqual({ poll: 'p' })
})

test('a motion can be in a block with others if nothing of its own stands against it', () => {
  const all = [tabled('a'), tabled('b'), tabled('c', { amends: 'b' })]
  expect(all.map((one) => blockable(one, all))).toEqual([true, false, false])
})
