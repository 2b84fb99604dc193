import { expect, test } from 'vitest'
import { enough, quorumCheck } from '../../../functions/domain/quorum.ts'

const twoThirds = { of: 'entitled', cmp: 'gte', num: 2, den: 3 } as const
const mostSeats = { of: 'seats', cmp: 'gt', num: 1, den: 2 } as const

test.each([
  ['81 of 121 are two thirds', twoThirds, { seats: 121, entitled: 121, present: 81 }, 81, true],
  ['80 of 121 are one short', twoThirds, { seats: 121, entitled: 121, present: 80 }, 81, false],
  [
    'vacant seats count where the rule is of the seats',
    mostSeats,
    { seats: 121, entitled: 100, present: 60 },
    61,
    false,
  ],
  ['…and do not where it is of the entitled', twoThirds, { seats: 121, entitled: 90, present: 60 }, 60, true],
  ['without a rule nobody is required', null, { seats: 121, entitled: 121, present: 0 }, 0, true],
  ['a body without members never has a quorum', twoThirds, { seats: 0, entitled: 0, present: 0 }, 0, false],
] as const)('%s', (_, quorum, counts, required, met) => {
  expect(quorumCheck({ quorum, voters: 'present' }, counts)).toMatchObject({ ...counts, required, met })
})

test('in a session held in writing everyone entitled counts as present', () => {
  const check = quorumCheck({ quorum: twoThirds, voters: 'entitled' }, { seats: 9, entitled: 9, present: 0 })
  expect(check).toMatchObject({ present: 9, required: 6, met: true })
})

test('without a quorum nothing goes on, and the refusal has its arithmetic; with one it does', () => {
  const counts = { seats: 9, entitled: 9, present: 5, required: 6 }
  const refusal = expect.objectContaining({ code: 'quorum-not-met', values: { ...counts, text: 'words' } })
  expect(() => enough({ ...counts, met: false, text: 'words' })).toThrow(refusal)
  expect(() => enough({ ...counts, met: true })).not.toThrow()
})
