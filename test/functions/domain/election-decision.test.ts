import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Register } from '../../../functions/domain/ballot.ts'
import type { Contest } from '../../../functions/domain/election.ts'
import { marksOf } from '../../../functions/domain/election-ballot.ts'
import { votesCounted } from '../../../functions/domain/election-tally.ts'
import type { Motion } from '../../../functions/domain/motion.ts'
import { outcomeOf } from '../../../functions/domain/outcome.ts'
import type { Poll } from '../../../functions/domain/poll.ts'
import { normalName } from '../../../functions/domain/written-name.ts'
import { filled, type Papers, sortedPapers } from '../../support/naive-election.ts'

const half = { of: 'present', cmp: 'gt', num: 1, den: 2 } as const
const people = (names: string) => [...names].map((id) => ({ id, memberNo: id, name: `${id}氏` }))
const contest = (names: string, seatsToFill: number, more: Partial<Contest> = {}): Contest => ({
  candidates: people(names),
  seatsToFill,
  writeIns: false,
  runoff: false,
  ...more,
})

interface Round {
  on: Contest
  papers: (string[] | null)[]
  rule?: Partial<Motion>
  absent?: number
}

/** The outcome of an open election in which voter after voter hands in these papers; lower-case names are written in. */
function held({ on, papers, rule = {}, absent = 0 }: Round) {
  const voters = [...papers, ...Array<null>(absent).fill(null)].map((_, at) => ({
    memberNo: `v${at}`,
    name: `选民${at}`,
    constituency: 'a',
    present: at < papers.length,
  }))
  const isStanding = (id: string) => on.candidates.some((one) => one.id === id)
  const registers = new Map(
    papers.flatMap((paper, at): [string, Register][] => {
      if (!paper) return []
      const vote = { choices: paper.filter(isStanding), others: paper.filter((id) => !isStanding(id)).map(normalName) }
      return [[`v${at}`, { ...marksOf(on, vote), by: 'member', at: '' }]]
    }),
  )
  const poll = {
    method: 'open',
    contest: on,
    electorate: { seats: voters.length, entitled: voters.length, present: papers.length },
  } as Poll
  const motion = { majority: [half], quorum: null, ...rule } as Motion
  return outcomeOf(poll, motion, voters, registers)
}
const papers = (...lines: string[]) => lines.map((line) => [...line])

test.each<[string, Round, string, string[], string[]]>([
  [
    'as many pass as there are seats: elected',
    { on: contest('AB', 2), papers: papers('AB', 'A', 'AB') },
    'carried',
    ['A', 'B'],
    [],
  ],
  ['exactly half is not more than half', { on: contest('AB', 2), papers: papers('AB', 'A') }, 'lost', ['A'], []],
  [
    'more pass than there are seats: the most votes',
    { on: contest('ABC', 1), papers: papers('B', 'B', 'B', 'A'), rule: { majority: [{ ...half, den: 4 }] } },
    'carried',
    ['B'],
    [],
  ],
  [
    'a tie for the last seat elects nobody of the tied',
    { on: contest('ABC', 2), papers: papers('AB', 'AC', 'AB', 'AC'), rule: { majority: [{ ...half, den: 4 }] } },
    'lost',
    ['A'],
    ['B', 'C'],
  ],
  [
    'a tie that finds seats for all is none',
    { on: contest('ABC', 2), papers: papers('AB', 'AB', 'C') },
    'carried',
    ['A', 'B'],
    [],
  ],
  [
    'a tie below the threshold is no tie',
    { on: contest('ABC', 2), papers: papers('AB', 'AC', 'A', 'A') },
    'lost',
    ['A'],
    [],
  ],
  [
    'too few are elected, and the seat may stay vacant',
    { on: contest('AB', 2), papers: papers('A', 'A', 'B'), rule: { tooFew: 'vacant' } },
    'carried',
    ['A'],
    [],
  ],
  [
    'nobody at all is elected: nothing is decided',
    { on: contest('AB', 2), papers: papers('A', 'B'), rule: { tooFew: 'vacant' } },
    'lost',
    [],
    [],
  ],
  [
    'seats do not stay vacant while a runoff is to be held',
    {
      on: contest('ABC', 2),
      papers: papers('AB', 'AC', 'AB', 'AC'),
      rule: { tooFew: 'vacant', majority: [{ ...half, den: 4 }] },
    },
    'lost',
    ['A'],
    ['B', 'C'],
  ],
  [
    'a ballot with too many names counts for nobody',
    { on: contest('AB', 1), papers: papers('A', 'AB', 'AB') },
    'lost',
    [],
    [],
  ],
  [
    'somebody written in is elected like a candidate',
    { on: contest('A', 1, { writeIns: true }), papers: papers('甲', '甲', 'A') },
    'carried',
    ['甲'],
    [],
  ],
  [
    'in a runoff most votes decide, without a threshold',
    { on: contest('AB', 1, { runoff: true }), papers: papers('A', '', '') },
    'carried',
    ['A'],
    [],
  ],
  [
    'a runoff that is tied is followed by another',
    { on: contest('AB', 1, { runoff: true }), papers: papers('', '') },
    'lost',
    [],
    ['A', 'B'],
  ],
])('%s', (_, round, status, elected, runoff) => {
  const outcome = held(round)
  expect([outcome.status, outcome.election?.elected, outcome.election?.runoff]).toEqual([status, elected, runoff])
})

test('without the quorum nobody is elected', () => {
  const rule = { quorum: { of: 'entitled', cmp: 'gt', num: 1, den: 2 } } as const
  const { status, election, checks } = held({ on: contest('A', 1), papers: papers('A', 'A'), absent: 2, rule })
  expect([status, election?.elected, checks.map(({ kind, holds }) => [kind, holds])]).toEqual([
    'lost',
    [],
    [
      ['election', true],
      ['quorum', false],
    ],
  ])
})

test('earlier rounds count: a vacancy may stay once somebody was elected before', () => {
  const elected = [{ id: 'Z', name: 'Z', poll: 'p' }]
  const round = { on: contest('AB', 1), papers: papers('A', 'B'), rule: { tooFew: 'vacant', elected } } as const
  expect(held(round).status).toBe('carried')
})

test.each([
  ['by number', 'v1', [{ id: 'v1', memberNo: 'v1', name: '选民1', poll: 'p' }]],
  ['by name', '选民1', [{ id: 'v1', memberNo: 'v1', name: '选民1', poll: 'p' }]],
  ['who has no seat in the electorate', '外氏', [{ id: 'x9', memberNo: 'x9', name: '外氏', poll: 'p' }]],
  ['whom nobody knows', '外氏', [{ id: '外氏', name: '外氏', poll: 'p' }]],
])(
  'somebody elected before and written in again, %s, takes no second seat; the ballots stay valid',
  (_, name, elected) => {
    const on = contest('A', 2, { writeIns: true })
    const { status, election, tally } = held({
      on,
      papers: [[name], [name, 'A'], [name, 'A']],
      rule: { elected, tooFew: 're-run' },
    })
    expect([status, election?.elected, election?.runoff, tally.counts.valid]).toEqual(['lost', ['A'], [], 3])
    expect(election?.candidates[0]).toMatchObject({ id: elected[0]?.id, votes: 3, elected: false, before: true })
  },
)

test('a candidate’s name is the candidate’s, by hands as on a ballot, though an elector has it too', () => {
  const on = { ...contest('A', 1, { writeIns: true }), candidates: [{ id: 'A', memberNo: 'A', name: '选民1' }] }
  const byBallot = held({ on, papers: [['选民1'], ['选民1'], ['v1']] }).election
  expect(byBallot?.candidates.map(({ id, votes }) => [id, votes])).toEqual([
    ['A', 2],
    ['v1', 1],
  ])
  const counted = votesCounted(
    on,
    { electors: [{ memberNo: 'v1', name: '选民1' }], before: [] },
    { candidates: [{ id: 'A', votes: 0 }], others: [{ name: '选民1', votes: 2 }] },
  )
  expect(counted.map(({ person, votes }) => [person.id, votes])).toEqual([['A', 2]])
})

test('a name that an elector alone has is theirs, whoever of that name was elected before', () => {
  const elected = [{ id: 'x9', memberNo: 'x9', name: '选民1', poll: 'p' }]
  const on = contest('A', 1, { writeIns: true })
  const { election } = held({ on, papers: [['选民1'], ['选民1'], ['x9']], rule: { elected } })
  expect([election?.elected, election?.candidates.map(({ id, votes, before }) => [id, votes, before])]).toEqual([
    ['v1'],
    [
      ['v1', 2, undefined],
      ['x9', 1, true],
      ['A', 0, undefined],
    ],
  ])
})

test('votes for somebody elected before do not tie with anybody’s, nor speak for the threshold', () => {
  const elected = [{ id: '甲', name: '甲', poll: 'p' }]
  const { election, checks } = held({
    on: contest('A', 1, { writeIns: true }),
    papers: papers('甲', '甲', 'A', 'A'),
    rule: { elected, majority: [{ ...half, cmp: 'gte' }] },
  })
  expect([election?.elected, election?.runoff, checks[0]?.votes]).toEqual([['A'], [], 2])
})

test('who is written in by number, by a name only they have, or twice over is one person', () => {
  const on = contest('A', 2, { writeIns: true })
  const { election } = held({ on, papers: [['v1'], ['选民1'], ['选 民１'], ['v1', '选民1'], ['Ａ氏']] })
  expect(election?.candidates.map(({ id, votes, nominated }) => [id, votes, nominated])).toEqual([
    ['v1', 4, false],
    ['A', 1, true],
  ])
})

test('names written in are listed up to fifty; the others’ votes are told as one figure', () => {
  const names = Array.from({ length: 120 }, (_, at) => [`名${String(at % 60).padStart(2, '0')}`])
  const { election } = held({ on: contest('A', 1, { writeIns: true }), papers: names })
  expect([election?.candidates.length, election?.scattered]).toEqual([51, 20])
})

test('whoever is elected is listed, however many are written in', () => {
  const names = Array.from({ length: 60 }, (_, at) => `名${String(at).padStart(2, '0')}`)
  const { election } = held({ on: contest('A', 60, { writeIns: true }), papers: [names, names] })
  expect([election?.elected.length, election?.candidates.length, election?.scattered]).toEqual([60, 61, 0])
})

const names = 'ABCDE'
const paper = fc.option(fc.subarray([...names, '甲', '乙'], { maxLength: 6 }), { freq: 5 })
const election = fc
  .record({
    count: fc.integer({ min: 1, max: 5 }),
    seats: fc.integer({ min: 1, max: 4 }),
    papers: fc.array(paper, { minLength: 1, maxLength: 14 }),
    absent: fc.nat(4),
    of: fc.constantFrom('present', 'entitled', 'returned', 'valid', 'seats'),
    cmp: fc.constantFrom('gt', 'gte'),
    num: fc.integer({ min: 1, max: 3 }),
    den: fc.integer({ min: 3, max: 7 }),
  })
  .map(({ count, seats, papers, absent, ...threshold }) => {
    const known: Papers = {
      candidates: [...names.slice(0, count)],
      seats,
      papers,
      present: papers.length,
      entitled: papers.length + absent,
      threshold: threshold as Papers['threshold'],
    }
    return { known, absent, on: contest(names.slice(0, count), seats, { writeIns: true }) }
  })
const heldAs = (
  { known, absent, on }: typeof election extends fc.Arbitrary<infer E> ? E : never,
  ballots = known.papers,
) => held({ on, papers: ballots, absent, rule: { majority: [known.threshold] } })

test('whoever counts with a pencil, seat after seat, elects the same and finds the same tied', () => {
  fc.assert(
    fc.property(election, (one) => {
      const { election: told } = heldAs(one)
      const { elected, tied } = filled(one.known)
      expect([told?.elected.toSorted(), told?.runoff.toSorted()]).toEqual([elected.toSorted(), tied.toSorted()])
    }),
    { numRuns: 400 },
  )
})

test('every paper is counted in one place, and every name on a valid one once', () => {
  fc.assert(
    fc.property(election, (one) => {
      const { tally, election: told } = heldAs(one)
      const { returned, valid, invalid, blank, votes } = sortedPapers(one.known)
      const { counts } = tally
      expect(counts).toMatchObject({ returned, valid, invalid, abstain: blank, against: 0, for: valid - blank })
      expect(counts.for + counts.against + counts.abstain + counts.invalid + counts.notVoted).toBe(counts.entitled)
      for (const line of told?.candidates ?? []) expect(line.votes).toBe(votes(line.id))
      const all = (told?.candidates ?? []).reduce((sum, line) => sum + line.votes, told?.scattered ?? 0)
      const marks = one.known.papers.map((paper) => (paper && paper.length <= one.known.seats ? paper.length : 0))
      expect(all).toBe(marks.reduce((sum, count) => sum + count, 0))
    }),
  )
})

test('the order in which ballots came in changes nothing, not even the order of the result', () => {
  fc.assert(
    fc.property(election, fc.infiniteStream(fc.nat(1000)), (one, chance) => {
      const shuffled = one.known.papers
        .map((paper) => ({ paper, at: chance.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map((entry) => entry.paper)
      expect(heldAs(one, shuffled).election).toEqual(heldAs(one).election)
    }),
  )
})
