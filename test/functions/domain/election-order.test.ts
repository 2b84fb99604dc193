import { expect, test } from 'vitest'
import { mostCandidates } from '../../../functions/domain/election.ts'
import { elect } from '../../../functions/domain/election-decision.ts'
import { outcomeOf } from '../../../functions/domain/outcome.ts'
import type { Poll } from '../../../functions/domain/poll.ts'
import type { Counts } from '../../../functions/domain/result.ts'
import { motion } from '../../support/hall.ts'

const counts = { seats: 400, entitled: 400, present: 400, returned: 400, valid: 400 } as Counts
const rule: Parameters<typeof elect>[0] = { majority: [], quorum: null, tooFew: 're-run' }
const contest = (seatsToFill: number) => ({ candidates: [], seatsToFill, writeIns: true, runoff: false })
const person = (id: string, votes: number, nominated = false) => ({ person: { id, name: id }, nominated, votes })
const round = (seats: number, votes: ReturnType<typeof person>[]) => elect(rule, contest(seats), { counts, votes }, [])

test('with as many votes candidates stand as they stood, then those written in by their names', () => {
  const votes = [
    person('c', 1),
    person('b', 1),
    person('Y', 1, true),
    person('X', 1, true),
    person('a', 1),
    person('Z', 2),
  ]
  expect(round(6, votes).placed.map((one) => one.person.id)).toEqual(['Z', 'Y', 'X', 'a', 'b', 'c'])
})

test.each([
  [mostCandidates, mostCandidates],
  [mostCandidates + 1, 0],
])(
  'a tie of %i for the last seat leads to a runoff among %i: more than can stand is none that can be voted on',
  (tied, stand) => {
    const votes = [person('first', 9), ...Array.from({ length: tied }, (_, at) => person(`p${at}`, 5))]
    const { elected, runoff, status } = round(2, votes)
    expect([elected.map(({ id }) => id), runoff.length, status]).toEqual([['first'], stand, 'lost'])
  },
)

test('nobody voted for at all elects nobody, and every threshold is asked of nought', () => {
  const majority = [{ of: 'present', cmp: 'gt', num: 1, den: 2 } as const]
  const { elected, runoff, status, checks } = elect({ ...rule, majority }, contest(1), { counts, votes: [] }, [])
  expect([elected, runoff, status, checks.map(({ votes, holds }) => [votes, holds])]).toEqual([
    [],
    [],
    'lost',
    [[0, false]],
  ])
})

test('a show of hands is what was counted, whatever stands in a register', () => {
  const electorate = ['1', '2', '3'].map((memberNo) => ({ memberNo, name: memberNo, constituency: 'a', present: true }))
  const poll = {
    method: 'hands',
    count: { for: 2, against: 1, abstain: 0 },
    electorate: { seats: 3, entitled: 3, present: 3 },
  } as unknown as Poll
  const register = { choice: 'against', by: 'member', at: '' } as const
  const { tally, status } = outcomeOf(poll, { ...motion, quorum: null }, electorate, new Map([['1', register]]))
  expect([tally.counts.for, tally.counts.against, status]).toEqual([2, 1, 'carried'])
})
