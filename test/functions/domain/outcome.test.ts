import { expect, test } from 'vitest'
import type { Register } from '../../../functions/domain/ballot.ts'
import type { Motion } from '../../../functions/domain/motion.ts'
import { clerkDecided, outcomeOf } from '../../../functions/domain/outcome.ts'
import type { Poll } from '../../../functions/domain/poll.ts'

const half = { of: 'present', cmp: 'gt', num: 1, den: 2 } as const
const motion = { majority: [half], quorum: null } as unknown as Motion
const electorate = ['1', '2', '3'].map((memberNo) => ({
  memberNo,
  name: `选民${memberNo}`,
  constituency: 'a',
  present: true,
}))
const frozen = { seats: 3, entitled: 3, present: 3 }
const poll = { method: 'open', electorate: frozen } as Poll
const contest = {
  candidates: ['a', 'b'].map((id) => ({ id, memberNo: id, name: `${id}氏` })),
  seatsToFill: 1,
  writeIns: true,
  runoff: false,
}
type By = Register['by']
const registers = (...put: [By, Partial<Register>][]) =>
  new Map(put.map(([by, said], at) => [String(at + 1), { choice: 'for', at: '', ...said, by } as Register]))
const chosen = (...choices: string[]) => ({ choices })

test.each<[string, [By, Partial<Register>][], boolean]>([
  ['nothing was entered by the clerk', [['member', {}]], false],
  [
    'the majority has it without the clerk',
    [
      ['member', {}],
      ['member', {}],
      ['clerk', {}],
    ],
    false,
  ],
  [
    'the majority has it by the clerk’s ballot',
    [
      ['member', {}],
      ['clerk', {}],
    ],
    true,
  ],
  ['the clerk’s ballot is not enough', [['clerk', {}]], false],
])('the clerk decided a motion where %s: %3$s', (_, put, expected) => {
  expect(clerkDecided(poll, motion, electorate, registers(...put))).toBe(expected)
})

test.each<[string, [By, Partial<Register>][], boolean]>([
  [
    'somebody else would have been elected',
    [
      ['member', chosen('a')],
      ['clerk', chosen('b')],
      ['clerk', chosen('b')],
    ],
    true,
  ],
  [
    'a tie would have been a seat',
    [
      ['member', chosen('a')],
      ['clerk', chosen('b')],
    ],
    true,
  ],
  [
    'the same one is elected',
    [
      ['member', chosen('a')],
      ['member', chosen('a')],
      ['clerk', chosen('b')],
    ],
    false,
  ],
])('the clerk decided an election where %s: %3$s', (_, put, expected) => {
  const rule = { ...motion, majority: [{ ...half, cmp: 'gte', num: 1, den: 3 }] } as Motion
  expect(clerkDecided({ ...poll, contest }, rule, electorate, registers(...put))).toBe(expected)
})

const counted = (count: object, method = 'secret') => ({ ...poll, method, contest, count }) as unknown as Poll
const lines = (a: number, b: number) => ({
  candidates: [
    { id: 'a', votes: a },
    { id: 'b', votes: b },
  ],
  others: [{ name: '选 民1', votes: 1 }],
})

test('an election on paper is decided by its papers: the lines of the count, and void with more returned than issued', () => {
  const papers = { issued: 3, returned: 3, invalid: 0, abstain: 0, ...lines(2, 0) }
  const { status, election } = outcomeOf(counted(papers), motion, electorate, new Map())
  expect([status, election?.elected]).toEqual(['carried', ['a']])
  expect(election?.candidates.map(({ id, votes }) => [id, votes])).toEqual([
    ['a', 2],
    ['1', 1],
    ['b', 0],
  ])
  const more = outcomeOf(counted({ ...papers, returned: 4 }), motion, electorate, new Map())
  expect([more.status, more.election?.elected]).toEqual(['void', []])
})

test('an election by hands is decided by the hands for each', () => {
  const { status, election } = outcomeOf(counted(lines(1, 2), 'hands'), motion, electorate, new Map())
  expect([status, election?.elected]).toEqual(['carried', ['b']])
})

test('an election that nobody counted elects nobody', () => {
  const { status, election } = outcomeOf({ ...poll, method: 'secret', contest } as Poll, motion, electorate, new Map())
  expect([status, election?.elected, election?.runoff]).toEqual(['lost', [], []])
})
