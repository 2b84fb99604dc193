import { expect, test } from 'vitest'
import {
  contestant,
  contestKind,
  contestOf,
  type ElectionParts,
  electionFaults,
} from '../../../functions/domain/election.ts'
import { NewMotion } from '../../../functions/domain/motion.ts'

const half = { of: 'valid', cmp: 'gt', num: 1, den: 2 }
const candidates = ['001', '002', '003'].map((memberNo) => ({ memberNo, name: `委员${memberNo}` }))
const election = { kind: 'election', method: 'open', text: '选举。', majority: [half], candidates, seatsToFill: 2 }

test.each<[string, object, string | undefined]>([
  ['more candidates than seats', {}, undefined],
  ['as many', { seatsToFill: 3 }, undefined],
  ['fewer, and nobody else can be written in', { seatsToFill: 4 }, 'candidates'],
  ['fewer, and others can be written in', { seatsToFill: 4, writeIns: true }, undefined],
  ['no candidates at all, only names to be written in', { candidates: [], writeIns: true }, undefined],
  ['no list of candidates', { candidates: undefined }, 'candidates'],
  ['no number of seats', { seatsToFill: undefined }, 'seatsToFill'],
  ['a candidate twice', { candidates: [...candidates, candidates[0]] }, 'candidates'],
  ['a majority of those for and against', { majority: [{ ...half, of: 'yesNo' }] }, 'majority.0.of'],
  ['a majority in each constituency', { majority: [half, { ...half, each: 'constituency' }] }, 'majority.1.each'],
  ['changes beside', { changes: [{ op: 'remove', member: '001' }] }, 'changes'],
  ['candidates of a motion', { kind: 'general', seatsToFill: undefined }, 'candidates'],
  ['seats of a motion', { kind: 'general', candidates: undefined }, 'seatsToFill'],
])('%s', (_, parts, path) => {
  const faults = NewMotion.safeParse({ ...election, ...parts }).error?.issues ?? []
  expect(faults.map((fault) => fault.path.join('.'))).toEqual(path === undefined ? [] : [path])
})

const ids = ({ candidates: standing, seatsToFill }: ReturnType<typeof contestOf>) => [
  standing.map(({ id }) => id).join(' '),
  seatsToFill,
]

test('each round asks for what is left: first all, then a runoff among the tied, then those who are not elected', () => {
  const elected = [{ id: '002', name: '委员002', poll: 'p' }]
  expect(ids(contestOf({ candidates, seatsToFill: 2 }))).toEqual(['001 002 003', 2])
  const tied = [candidates[0], candidates[2]].map((one) => ({ id: one?.memberNo ?? '', name: '' }))
  const runoff = contestOf({ candidates, seatsToFill: 2, writeIns: true, elected, runoff: tied })
  expect([ids(runoff), runoff.runoff, runoff.writeIns]).toEqual([['001 003', 1], true, false])
  expect(ids(contestOf({ candidates, seatsToFill: 2, elected, runoff: [] }))).toEqual(['001 003', 1])
})

test.each([
  [3, 'equal'],
  [2, 'differential'],
  [4, 'open'],
])('three candidates for %i seats: %s', (seatsToFill, kind) => {
  expect(contestKind(contestOf({ candidates, seatsToFill }))).toBe(kind)
})

test('an election that contradicts itself is told everything that is wrong with it', () => {
  const parts = (more: object) => ({ kind: 'election', majority: [], ...more }) as unknown as ElectionParts
  const told = (more: object) => electionFaults(parts(more)).map(({ path, message }) => `${path}: ${message}`)
  expect(told({ majority: [half, { ...half, of: 'yesNo' }, { ...half, each: 'constituency' }] })).toEqual([
    'candidates: an election lists its candidates',
    'seatsToFill: an election says how many seats it fills',
    'majority.1.of: votes in an election are not counted against anybody',
    'majority.2.each: an election is not counted by constituency',
  ])
  expect(told({ candidates: [candidates[0], candidates[0]], seatsToFill: 3 })).toEqual([
    'candidates: a candidate is listed twice',
    'candidates: fewer candidates than seats, and no other name may be written',
  ])
  expect(told({ kind: 'general', candidates, seatsToFill: 1, writeIns: false, tooFew: 'vacant' })).toEqual(
    ['candidates', 'seatsToFill', 'writeIns', 'tooFew'].map((field) => `${field}: only an election has ${field}`),
  )
})

test('an election of nothing asks nothing; a candidate stands with the unit they have', () => {
  expect(contestOf({})).toEqual({ candidates: [], seatsToFill: 0, writeIns: false, runoff: false })
  expect(contestOf({ candidates: [], seatsToFill: 1, writeIns: true }).writeIns).toBe(true)
  expect(contestant({ memberNo: '1', name: '甲', unit: '某单位', constituency: 'c' })).toEqual({
    id: '1',
    memberNo: '1',
    name: '甲',
    unit: '某单位',
  })
  expect(contestant({ memberNo: '1', name: '甲' })).toEqual({ id: '1', memberNo: '1', name: '甲' })
})
