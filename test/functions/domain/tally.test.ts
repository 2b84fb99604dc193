import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Register } from '../../../functions/domain/ballot.ts'
import { tallyCount, tallyOpen, type Voter } from '../../../functions/domain/tally.ts'

const voter = (memberNo: string, constituency = 'a', present = true): Voter => ({ memberNo, constituency, present })
const register = (choice: Register['choice'], by: Register['by'] = 'member'): Register => ({ choice, by, at: '' })

test('every seat is counted in exactly one place', () => {
  const voters = [voter('1'), voter('2'), voter('3', 'b'), voter('4', 'b'), voter('5', 'b', false)]
  const registers = new Map([
    ['1', register('for')],
    ['2', register('against')],
    ['3', register('abstain', 'clerk')],
    ['4', register('not-voted', 'close')],
  ])
  const { counts, sections } = tallyOpen(6, voters, registers)
  expect(counts).toEqual({
    seats: 6,
    entitled: 5,
    present: 4,
    returned: 3,
    valid: 3,
    for: 1,
    against: 1,
    abstain: 1,
    invalid: 0,
    notVoted: 2,
    byClerk: 1,
  })
  expect(sections.b).toMatchObject({ entitled: 3, present: 2, returned: 1, abstain: 1, notVoted: 2 })
})

test('a register of somebody without a seat counts for nothing', () => {
  const { counts } = tallyOpen(1, [voter('1')], new Map([['9', register('for', 'clerk')]]))
  expect([counts.for, counts.returned, counts.byClerk]).toEqual([0, 0, 0])
})

test('a constituency may have any name', () => {
  const { sections } = tallyOpen(1, [voter('1', '__proto__')], new Map([['1', register('for')]]))
  expect(Object.keys(sections)).toEqual(['__proto__'])
})

test('hands: who raised none did not vote', () => {
  const { counts } = tallyCount(3, [voter('1'), voter('2'), voter('3')], { for: 1, against: 1, abstain: 0 })
  expect(counts).toMatchObject({ returned: 2, valid: 2, notVoted: 1, invalid: 0 })
})

test('papers: valid are those returned less the invalid', () => {
  const voters = Array.from({ length: 10 }, (_, at) => voter(String(at)))
  const { counts } = tallyCount(10, voters, { issued: 9, returned: 8, for: 5, against: 1, abstain: 1, invalid: 1 })
  expect(counts).toMatchObject({ returned: 8, valid: 7, notVoted: 2 })
})

test('without a count nothing was returned', () => {
  expect(tallyCount(2, [voter('1'), voter('2')], undefined).counts).toMatchObject({ returned: 0, notVoted: 2 })
})

const anyRegister = fc.constantFrom<Register['choice'] | undefined>('for', 'against', 'abstain', 'not-voted', undefined)
const electorate = fc.array(
  fc.record({ constituency: fc.constantFrom('a', 'b', 'c'), present: fc.boolean(), choice: anyRegister }),
)

test('for + against + abstain + invalid + notVoted = entitled, over all and in every constituency, and the parts add up', () => {
  fc.assert(
    fc.property(electorate, (people) => {
      const voters = people.map((one, at) => voter(String(at), one.constituency, one.present))
      const registers = new Map(
        people.flatMap(({ choice }, at) => (choice ? [[String(at), register(choice)] as const] : [])),
      )
      const { counts, sections } = tallyOpen(voters.length, voters, registers)
      const parts = Object.values(sections)
      const sum = (key: 'entitled' | 'present' | 'for' | 'notVoted') => parts.reduce((all, part) => all + part[key], 0)
      for (const some of [counts, ...parts])
        expect(some.for + some.against + some.abstain + some.invalid + some.notVoted).toBe(some.entitled)
      expect([sum('entitled'), sum('present'), sum('for'), sum('notVoted')]).toEqual([
        counts.entitled,
        counts.present,
        counts.for,
        counts.notVoted,
      ])
    }),
  )
})

test('hands for candidates are of everybody present', () => {
  const hands = { candidates: [{ id: 'a', votes: 1 }], others: [] }
  expect(tallyCount(2, [voter('1'), voter('2')], hands).counts).toMatchObject({ for: 2, returned: 2, notVoted: 0 })
})
