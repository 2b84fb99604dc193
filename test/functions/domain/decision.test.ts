import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, looksAtSections } from '../../../functions/domain/decision.ts'
import type { Counts } from '../../../functions/domain/result.ts'
import type { Tally } from '../../../functions/domain/tally.ts'
import type { Base, Threshold } from '../../../functions/domain/threshold.ts'

const tally = (counts: Partial<Counts>, sections: Tally['sections'] = {}): Tally => ({
  counts: {
    seats: 12,
    entitled: 11,
    present: 10,
    returned: 9,
    valid: 8,
    for: 5,
    against: 2,
    abstain: 1,
    invalid: 1,
    notVoted: 2,
    byClerk: 0,
    ...counts,
  },
  sections,
})
const moreThanHalf = (of: Base, each?: 'constituency'): Threshold => ({
  of,
  cmp: 'gt',
  num: 1,
  den: 2,
  ...(each && { each }),
})
const rule = (...majority: Threshold[]) => ({ majority, quorum: null })

test.each([
  ['seats', 12, 'lost'],
  ['entitled', 11, 'lost'],
  ['present', 10, 'lost'],
  ['returned', 9, 'carried'],
  ['valid', 8, 'carried'],
  ['yesNo', 7, 'carried'],
] as const)('five for is judged by %s as a fraction of %i: %s', (of, base, status) => {
  const { checks, ...decided } = decide(rule(moreThanHalf(of)), tally({}))
  expect([decided.status, checks[0]?.base, checks[0]?.votes]).toEqual([status, base, 5])
})

test('an abstention counts against all but yesNo', () => {
  const counts = { for: 4, against: 3, abstain: 2, returned: 9, valid: 9, invalid: 0 }
  expect(decide(rule(moreThanHalf('returned')), tally(counts)).status).toBe('lost')
  expect(decide(rule(moreThanHalf('yesNo')), tally(counts)).status).toBe('carried')
})

test('all conditions must hold', () => {
  const both = rule(moreThanHalf('yesNo'), { of: 'entitled', cmp: 'gte', num: 2, den: 3 })
  const { status, checks } = decide(both, tally({}))
  expect([status, checks.map((check) => check.holds)]).toEqual(['lost', [true, false]])
})

test("a motion's own quorum compares those present, and comes after its majority", () => {
  const quorum = { of: 'entitled', cmp: 'gte', num: 10, den: 11 } as const
  const met = decide({ majority: [moreThanHalf('yesNo')], quorum }, tally({}))
  expect([met.status, met.checks.map(({ kind, votes, base }) => [kind, votes, base])]).toEqual([
    'carried',
    [
      ['majority', 5, 7],
      ['quorum', 10, 11],
    ],
  ])
  expect(decide({ majority: [moreThanHalf('yesNo')], quorum: { ...quorum, cmp: 'gt' } }, tally({})).status).toBe('lost')
})

const section = (present: number, inFavour: number) => ({
  entitled: 5,
  present,
  returned: present,
  valid: present,
  for: inFavour,
  against: present - inFavour,
  abstain: 0,
  invalid: 0,
  notVoted: 5 - present,
})

test.each([
  ['each constituency for itself', { a: section(4, 3), b: section(5, 3) }, 'carried'],
  ['a large majority in one does not make up for another', { a: section(5, 5), b: section(4, 2) }, 'lost'],
  ['a constituency with nobody present fails', { a: section(5, 5), b: section(0, 0) }, 'lost'],
  ['there being no constituency fails', {}, 'lost'],
] as const)('each: %s', (_, sections, status) => {
  for (const of of ['present', 'entitled'] as const)
    expect(decide(rule(moreThanHalf(of, 'constituency')), tally({ for: 99 }, sections)).status).toBe(status)
})

test.each([
  ['fewer papers returned than issued', 90, 89, 'carried'],
  ['as many', 90, 90, 'carried'],
  ['more', 90, 91, 'void'],
] as const)('%s', (_, issued, returned, status) => {
  const papers = { issued, returned, for: returned, against: 0, abstain: 0, invalid: 0 }
  expect(decide(rule(moreThanHalf('returned')), tally({ for: returned, returned }), papers).status).toBe(status)
})

test('nobody in favour never carries anything, whatever the rule', () => {
  const bases: Base[] = ['seats', 'entitled', 'present', 'returned', 'valid', 'yesNo']
  const anyRule = fc.record({
    of: fc.constantFrom(...bases),
    cmp: fc.constantFrom('gt' as const, 'gte' as const),
    num: fc.integer({ min: 1, max: 5 }),
    den: fc.integer({ min: 5, max: 9 }),
  })
  fc.assert(
    fc.property(anyRule, fc.nat(50), (threshold, against) => {
      const counts = { for: 0, against, abstain: 0, returned: against, valid: against, invalid: 0 }
      return decide(rule(threshold), tally(counts)).status === 'lost'
    }),
  )
})

test('a check names its constituency where it is of one, and only there', () => {
  const here = {
    entitled: 4,
    present: 4,
    returned: 3,
    valid: 3,
    for: 3,
    against: 0,
    abstain: 0,
    invalid: 0,
    notVoted: 1,
  }
  const away = { ...here, present: 0 }
  const { status, checks } = decide(rule(moreThanHalf('entitled', 'constituency')), tally({}, { c1: here, c2: away }))
  expect(status).toBe('lost')
  expect(checks.map(({ section, base, holds, kind }) => [section, base, holds, kind])).toEqual([
    ['c1', 4, true, 'majority'],
    ['c2', 0, false, 'majority'],
  ])
  expect(decide(rule(moreThanHalf('valid')), tally({})).checks[0]).not.toHaveProperty('section')
  expect(decide(rule(moreThanHalf('present', 'constituency')), tally({})).checks).toMatchObject([
    { kind: 'majority', base: 0, votes: 0, holds: false },
  ])
  expect(decide(rule(moreThanHalf('seats')), tally({})).checks).toMatchObject([{ base: 12 }])
})

test('a rule looks at constituencies apart where any of its thresholds does', () => {
  expect(looksAtSections(rule(moreThanHalf('valid'), moreThanHalf('valid', 'constituency')))).toBe(true)
  expect(looksAtSections(rule(moreThanHalf('valid'), moreThanHalf('present')))).toBe(false)
  expect(looksAtSections(rule())).toBe(false)
})
