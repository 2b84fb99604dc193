import { expect, test } from 'vitest'
import type { Register } from '../../../functions/domain/ballot.ts'
import type { Contest } from '../../../functions/domain/election.ts'
import { givenOnce, type Known, votesCounted, votesOn } from '../../../functions/domain/election-tally.ts'

const contest: Contest = {
  candidates: [
    { id: '1', memberNo: '1', name: '张三' },
    { id: '2', memberNo: '2', name: '李四' },
  ],
  seatsToFill: 2,
  writeIns: true,
  runoff: false,
}
/** A candidate, somebody else with a seat, two of one name; elected before: a guest of a name of his own, two namesakes of those known. */
const known: Known = {
  electors: [
    { memberNo: '1', name: '张三' },
    { memberNo: '3', name: '王五' },
    { memberNo: '4', name: '赵六' },
    { memberNo: '5', name: '赵六' },
  ],
  before: [
    { id: '钱七', name: '钱七' },
    { id: '8', memberNo: '8', name: '王五' },
    { id: '9', memberNo: '9', name: '李四' },
  ],
}
const nobody: Known = { electors: [], before: [] }

const ballot = (parts: Partial<Register>): Register => ({ choice: 'for', by: 'member', at: '', ...parts })
const written = (...others: string[]) => ballot({ others })
const lines = (votes: ReturnType<typeof votesOn>) => votes.map((one) => [one.person.id, one.nominated, one.votes])

test('candidates come first, in their order, even without a vote', () => {
  expect(lines(votesOn(contest, nobody, [ballot({ choices: ['2'] })]))).toEqual([
    ['1', true, 0],
    ['2', true, 1],
  ])
})

test('what is not a valid ballot gives nobody a vote', () => {
  const registers = (['abstain', 'invalid', 'not-voted'] as Register['choice'][]).map((choice) =>
    ballot({ choice, choices: ['1'], others: ['王五'] }),
  )
  expect(lines(votesOn(contest, known, registers))).toEqual([
    ['1', true, 0],
    ['2', true, 0],
  ])
})

test.each<[string, string, string]>([
  ['a candidate, by number', '1', '1'],
  ['a candidate, by name', '张三', '1'],
  ['an elector, by number', '3', '3'],
  ['an elector, by name', '王五', '3'],
  ['nobody known, where two electors have the name', '赵六', '赵六'],
  ['one of the two, by number', '5', '5'],
  ['somebody elected before, by name', '钱七', '钱七'],
  ['somebody elected before, by number, although an elector has the name', '8', '8'],
  ['the candidate, although somebody elected before has the name', '李四', '2'],
  ['nobody known', '孙九', '孙九'],
])('what is written means %s', (_, name, id) => {
  const votes = votesOn(contest, known, [written(name)]).filter((one) => one.votes > 0)
  expect(votes.map(({ person }) => person.id)).toEqual([id])
})

test('a name that an elector and somebody elected before have is the elector’s, and one that two electors have is not his who was elected', () => {
  const before = [{ id: '6', memberNo: '6', name: '赵六' }]
  expect(lines(votesOn(contest, { ...known, before }, [written('赵六')]))).toContainEqual(['赵六', false, 1])
  expect(lines(votesOn(contest, { ...known, before }, [written('王五')]))).toContainEqual(['3', false, 1])
})

test('who was written twice on one ballot, by number and by name, has one vote of it', () => {
  expect(lines(votesOn(contest, known, [written('3', '王五'), written('王五')]))).toContainEqual(['3', false, 2])
})

test('who is written in is known with number and name', () => {
  const [, , other] = votesOn(contest, known, [written('王五')])
  expect(other?.person).toEqual({ id: '3', memberNo: '3', name: '王五' })
})

test('a count gives every line’s votes to whom it means, and none where nothing is counted', () => {
  const count = {
    candidates: [
      { id: '1', votes: 4 },
      { id: '2', votes: 3 },
    ],
    others: [
      { name: '王 五', votes: 2 },
      { name: '3', votes: 1 },
    ],
  }
  expect(lines(votesCounted(contest, known, count))).toEqual([
    ['1', true, 4],
    ['2', true, 3],
    ['3', false, 3],
  ])
  expect(lines(votesCounted(contest, known, undefined))).toEqual([
    ['1', true, 0],
    ['2', true, 0],
  ])
})

test('a count that gives one person more votes than there are people is refused, one line for each of them', () => {
  const given = (votes: number) => () =>
    givenOnce(
      contest,
      known,
      {
        candidates: [
          { id: '1', votes: 4 },
          { id: '2', votes: 0 },
        ],
        others: [
          { name: '3', votes: 3 },
          { name: '王五', votes },
        ],
      },
      5,
    )
  expect(given(2)).not.toThrow()
  expect(given(3)).toThrow(
    expect.objectContaining({
      code: 'invalid',
      values: {
        errors: [{ path: 'others', message: '"王五" has 6 votes on all lines, more than the 5 who can have chosen' }],
      },
    }),
  )
})
