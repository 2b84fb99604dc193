import { expect, test } from 'vitest'
import { afterRound, electedBy, seatsTaken } from '../../../functions/domain/elected.ts'
import type { Fills } from '../../../functions/domain/election.ts'
import type { Member } from '../../../functions/domain/member.ts'
import type { Motion } from '../../../functions/domain/motion.ts'
import type { Result } from '../../../functions/domain/result.ts'

const record = (memberNo: string) => ({ memberNo, name: `${memberNo}氏`, unit: '某单位', constituency: 'university' })
const election = { candidates: [record('a'), record('b')] } as Motion
const line = (id: string, memberNo?: string) => ({ id, ...(memberNo && { memberNo }), name: `${id}氏` })
const round = (parts: Partial<Result>) =>
  ({ poll: 'p2', status: 'lost', candidates: [], elected: [], runoff: [], ...parts }) as Result

test('those elected in a round stand beside those of the rounds before, each with the poll that elected them', () => {
  const before = [{ ...line('z'), poll: 'p1' }]
  const after = afterRound({ ...election, elected: before }, round({ elected: ['b', 'a'] }))
  expect(after).toEqual({
    elected: [...before, { ...line('b', 'b'), poll: 'p2' }, { ...line('a', 'a'), poll: 'p2' }],
    runoff: [],
  })
  expect(electedBy({ ...election, ...after }, 'p2').map(({ id }) => id)).toEqual(['b', 'a'])
  expect(electedBy(election, 'p2')).toEqual([])
})

test('whoever was written in is told as they were voted for, a member by number and anybody else by name alone', () => {
  const candidates = [line('7', '7'), line('丙'), line('丁')] as Result['candidates']
  const { elected } = afterRound({} as Motion, round({ elected: ['7', '丙'], candidates }))
  expect(elected).toEqual([
    { ...line('7', '7'), poll: 'p2' },
    { ...line('丙'), poll: 'p2' },
  ])
})

test('those tied stand in the runoff as they stood on the ballot', () => {
  expect(afterRound(election, round({ runoff: ['a', 'b'] })).runoff).toEqual([
    { ...line('a', 'a'), unit: '某单位' },
    { ...line('b', 'b'), unit: '某单位' },
  ])
})

test.each<[string, object]>([
  ['a void round', { status: 'void', elected: ['a'], runoff: ['b'] }],
  ['what elects nobody by its kind', { elected: undefined }],
  ['what has no runoff by its kind', { runoff: undefined }],
])('%s adds nothing', (_, parts) => {
  expect(afterRound(election, round(parts as Partial<Result>))).toEqual({})
})

const position: Fills = { what: 'position', position: 'vice-chair', body: 'standing' }
const seat: Fills = { what: 'seat', position: 'standing-member' }
const known = (...numbers: string[]) => ({
  members: new Map(numbers.map((no) => [no, record(no) as Member])),
  candidates: election.candidates ?? [],
})
const won = (id: string, memberNo?: string) => ({ ...line(id, memberNo), poll: 'p2' })

test('a position is taken in the seat that somebody has, in the body that the election names', () => {
  expect(seatsTaken(position, [won('a', 'a')], known(), 'plenary')).toEqual({
    changes: [{ op: 'reassign', member: 'a', position: 'vice-chair', body: 'standing' }],
    misfits: [],
  })
})

test('a seat is taken with a member’s own record before that of the candidacy, in the session’s own body', () => {
  const people = known('c')
  const listed = [{ ...record('c'), name: '旧名' }, record('a')]
  const { changes, misfits } = seatsTaken(
    seat,
    [won('c', 'c'), won('a', 'a')],
    { ...people, candidates: listed },
    'plenary',
  )
  expect([changes, misfits]).toStrictEqual([
    [
      { op: 'add', in: { ...record('c'), position: 'standing-member' } },
      { op: 'add', in: { ...record('a'), position: 'standing-member' } },
    ],
    [],
  ])
})

test('whoever has no number, no record or no whole one takes no seat and is told by their place among those elected', () => {
  const partly = [
    { memberNo: 'd', name: 'd氏', unit: '某单位' },
    { ...record('e'), unit: undefined },
  ]
  const people = { members: known('a').members, candidates: partly as typeof election.candidates & object }
  const elected = [won('a', 'a'), won('丙'), won('d', 'd'), won('e', 'e'), won('f', 'f')]
  const misfit = (change: number, memberNo: string, body: string) => ({ change, code: 'not-known', memberNo, body })
  expect(seatsTaken(seat, elected, people, 'plenary')).toEqual({
    changes: [{ op: 'add', in: { ...record('a'), position: 'standing-member' } }],
    misfits: [
      misfit(1, '丙氏', 'plenary'),
      misfit(2, 'd', 'plenary'),
      misfit(3, 'e', 'plenary'),
      misfit(4, 'f', 'plenary'),
    ],
  })
  expect(seatsTaken(position, [won('丙')], people, 'plenary').misfits).toEqual([misfit(0, '丙氏', 'standing')])
})
