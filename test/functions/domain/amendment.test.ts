import { expect, test } from 'vitest'
import {
  amendable,
  amendedBy,
  amending,
  amendmentsOf,
  fits,
  originalText,
} from '../../../functions/domain/amendment.ts'
import type { Motion } from '../../../functions/domain/motion.ts'
import * as hall from '../../support/hall.ts'

const motion = (more: Partial<Motion> = {}): Motion => ({ ...hall.motion, status: 'tabled', ...more })
const refused = (code: string, values: object) => expect.objectContaining({ code, values })

test('a motion that nobody has voted on can be amended', () => expect(() => amendable(motion())).not.toThrow())

test.each([
  ['carried', { status: 'carried' }],
  ['voted on before', { polls: ['p'] }],
  ['a block', { kind: 'block' }],
  ['an amendment', { amends: 'm' }],
  ['in a block', { block: 'b' }],
] as [string, Partial<Motion>][])('one that is %s cannot', (_, more) => {
  expect(() => amendable(motion(more))).toThrow(refused('not-amendable', { id: hall.motion.id }))
})

test('an amendment fits the text that it was drafted for, and no other', () => {
  const parent = motion({ id: 'm', text: '甲' })
  expect(() => fits(motion({ id: 'a', replaces: '甲' }), parent)).not.toThrow()
  expect(() => fits(motion({ id: 'a', replaces: '乙' }), parent)).toThrow(
    refused('amendment-stale', { id: 'a', motion: 'm' }),
  )
})

test('the amendments of a motion that are still to be decided are those tabled and those voted on now', () => {
  const all = (['tabled', 'voting', 'carried', 'lost', 'withdrawn'] as const).map((status) =>
    motion({ id: status, status, amends: 'm' }),
  )
  const found = amendmentsOf('m', [...all, motion({ id: 'other', amends: 'n' })])
  expect(found.map(({ id }) => id).sort()).toEqual(['tabled', 'voting'])
})

test('the amendments of a motion come in the order of their turns, whatever the order they are found in', () => {
  const all = [3, 1, 2].map((order) => motion({ id: `a${order}`, amends: 'm', order }))
  expect(amendmentsOf('m', all).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3'])
})

test('what a motion said at first is what its first carried amendment replaced', () => {
  const all = [
    motion({ id: 'second', replaces: '乙', amendedText: '丙' }),
    motion({ id: 'first', replaces: '甲', amendedText: '乙' }),
  ]
  expect(originalText(motion({ text: '丙', amendedBy: ['first', 'second'] }), all)).toBe('甲')
})

test('what a motion said at first is what it says where none was carried, or the amendment is not known', () => {
  const unnamed = motion({ id: 'lost', replaces: '甲' })
  expect(originalText(motion({ text: '乙' }), [unnamed])).toBe('乙')
  expect(originalText(motion({ text: '乙', amendedBy: [] }), [unnamed])).toBe('乙')
  expect(originalText(motion({ text: '乙', amendedBy: ['gone'] }), [unnamed])).toBe('乙')
})

test('a motion says what an amendment made of it where it was carried, and else what it said', () => {
  const parent = motion({ id: 'm', text: '甲' })
  const amendment = motion({ id: 'b', amendedText: '乙' })
  const during = amending({ ...parent, amendedBy: ['a'] }, amendment)
  expect(during).toMatchObject({ amending: 'b' })
  expect(amendedBy(during, amendment, true)).toEqual({ ...parent, text: '乙', amendedBy: ['a', 'b'] })
  expect(amendedBy(amending(parent, amendment), amendment, true)).toEqual({ ...parent, text: '乙', amendedBy: ['b'] })
  expect(amendedBy(during, amendment, false)).toEqual({ ...parent, amendedBy: ['a'] })
  expect(amendedBy(during, motion({ id: 'b' }), true)).toEqual({ ...parent, amendedBy: ['a'] })
})
