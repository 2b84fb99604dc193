import { expect, test } from 'vitest'
import { countedAs } from '../../../functions/domain/count.ts'
import { Count, type Poll } from '../../../functions/domain/poll.ts'
import { Refusal } from '../../../functions/domain/refusal.ts'
import { poll } from '../../support/hall.ts'

const contest = {
  candidates: [
    { id: 'a', name: '甲' },
    { id: 'b', name: '乙' },
  ],
  seatsToFill: 2,
  writeIns: true,
  runoff: false,
}
const candidates = (a: number, b: number) => [
  { id: 'a', votes: a },
  { id: 'b', votes: b },
]
const papers = { issued: 10, returned: 9, invalid: 1, abstain: 2, candidates: candidates(6, 5) }

/** A candidate on all papers, and written in beside. */
const writtenAgain = (name: string, votes: number) => ({ candidates: candidates(6, 0), others: [{ name, votes }] })
const writtenTwice = (one: string, other: string) => ({
  candidates: candidates(0, 0),
  others: [
    { name: one, votes: 4 },
    { name: other, votes: 3 },
  ],
})
const electors = [{ memberNo: '7', name: '丁' }]
const before = [{ id: '99', memberNo: '99', name: '己' }]

const outcome = (sent: unknown, of: Partial<Poll>) => {
  const read = Count.safeParse(sent)
  if (!read.success) return 'malformed'
  try {
    return countedAs({ ...poll, electorate: { seats: 12, entitled: 11, present: 10 }, contest, ...of }, read.data, {
      electors,
      before,
    }).status
  } catch (error) {
    return error instanceof Refusal ? error.code : error
  }
}

test.each<[string, object, string]>([
  ['papers that add up', {}, 'open'],
  ['more papers returned than issued: recorded, the poll is void', { returned: 11 }, 'open'],
  ['more papers issued than people present', { issued: 11 }, 'count-exceeds-present'],
  ['every paper invalid or blank', { invalid: 7, candidates: candidates(0, 0) }, 'open'],
  ['more invalid and blank than returned', { invalid: 8 }, 'malformed'],
  ['somebody on more papers than have a choice', { candidates: candidates(7, 0) }, 'invalid'],
  ['a written name on more papers than have a choice', { others: [{ name: '丙', votes: 7 }] }, 'invalid'],
  ['more votes together than the papers can give', { others: [{ name: '丙', votes: 2 }] }, 'invalid'],
  ['as many votes together as the papers can give', { others: [{ name: '丙', votes: 1 }] }, 'open'],
  ['a candidate ticked and written in on more papers than there are', writtenAgain('甲', 1), 'invalid'],
  ['somebody on two lines with more papers than there are', writtenTwice('丙', '丙 '), 'invalid'],
  ['somebody by number and by name with more papers than there are', writtenTwice('7', '丁'), 'invalid'],
  [
    'somebody elected before, by number and by name, on more papers than there are',
    writtenTwice('99', '己'),
    'invalid',
  ],
  ['two whom nobody knows', writtenTwice('丙', '戊'), 'open'],
  ['a candidate ticked and written in on as many papers as there are', writtenAgain('甲', 0), 'open'],
  ['a candidate left out', { candidates: candidates(6, 5).slice(1) }, 'invalid'],
  ['a candidate twice', { candidates: [...candidates(6, 0), ...candidates(0, 1)] }, 'invalid'],
  ['somebody who does not stand', { candidates: [...candidates(6, 0), { id: 'constructor', votes: 1 }] }, 'invalid'],
  ['a name that is none', { others: [{ name: ' ', votes: 1 }] }, 'malformed'],
  ['a count of opinions', { candidates: undefined, for: 3, against: 2 }, 'malformed'],
])('%s', (_, wrong, expected) => {
  expect(outcome({ ...papers, ...wrong }, { method: 'secret' })).toBe(expected)
})

test.each<[string, object, Partial<Poll>, string]>([
  ['hands', { candidates: candidates(10, 10) }, {}, 'open'],
  ['more hands than people', { candidates: candidates(11, 0) }, {}, 'count-exceeds-present'],
  [
    'more hands than those present can raise',
    { candidates: candidates(10, 10), others: [{ name: '丙', votes: 1 }] },
    {},
    'invalid',
  ],
  [
    'names where none may be written',
    { candidates: candidates(1, 1), others: [{ name: '丙', votes: 1 }] },
    { contest: { ...contest, writeIns: false } },
    'invalid',
  ],
  ['an election counted as a motion', { for: 1, against: 1, abstain: 1 }, {}, 'invalid'],
  ['a motion counted as an election', { candidates: candidates(1, 1) }, { contest: undefined }, 'invalid'],
  ['papers for hands', papers, {}, 'wrong-method'],
])('by show of hands: %s', (_, sent, of, expected) => {
  expect(outcome(sent, { method: 'hands', ...of })).toBe(expected)
})

/** What is wrong with papers, line by line. */
const wrongs = (sent: object, of: Partial<Poll> = {}) => {
  try {
    const count = Count.parse({ ...papers, ...sent })
    countedAs(
      { ...poll, method: 'secret', electorate: { seats: 12, entitled: 11, present: 10 }, contest, ...of },
      count,
      { electors, before },
    )
    return []
  } catch (error) {
    const { errors } = (error as Refusal).values as { errors: { path: string; message: string }[] }
    return errors.map(({ path, message }) => `${path}: ${message}`)
  }
}
const written = (name: string, votes: number) => ({ name, votes })
const long = 'x'.repeat(70)

test.each<[string, object, string[]]>([
  [
    'a candidate left out, another listed twice, a stranger',
    { candidates: [...candidates(1, 1).slice(1), ...candidates(1, 1).slice(1), { id: long, votes: 1 }] },
    [
      'candidates: the votes of "a" are missing',
      'candidates.1.id: is listed twice',
      `candidates.2.id: "${long.slice(0, 64)}" is not a candidate`,
    ],
  ],
  [
    'too many votes for one, and together',
    { candidates: candidates(7, 0), others: [written('丙', 0), written('戊', 8)] },
    [
      'candidates.0.votes: more than the 6 who can have chosen',
      'others.1.votes: more than the 6 who can have chosen',
      'candidates: 15 votes are more than 6 times 2',
    ],
  ],
  [
    'two lines that mean one person',
    { candidates: candidates(0, 0), others: [written('7', 4), written('丁', 3)] },
    ['others: "丁" has 7 votes on all lines, more than the 6 who can have chosen'],
  ],
])('a count is refused line by line: %s', (_, sent, expected) => {
  expect(wrongs(sent)).toEqual(expected)
})

test('a count with other names where none may be written says so', () => {
  const sent = { candidates: candidates(1, 1), others: [written('丙', 1)] }
  expect(wrongs(sent, { contest: { ...contest, writeIns: false } })).toEqual([
    'others: no other name may be written in this election',
  ])
  expect(wrongs({ candidates: candidates(1, 1) }, { contest: { ...contest, writeIns: false } })).toEqual([])
})
