import { expect, test } from 'vitest'
import { amendable, amendedBy, amending, amendmentsOf, fits } from '../../../functions/domain/amendment.ts'
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
