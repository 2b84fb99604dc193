import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Seat } from '../../../functions/domain/roster.ts'
import type { RosterChange } from '../../../functions/domain/roster-change.ts'
import { bodiesConcerned, changed, type Misfit, type Seats } from '../../../functions/domain/roster-decision.ts'

const decision = {
  motion: 'change-members',
  at: '2023-02-24T03:00:00.000Z',
  body: 'plenary',
  bodies: [
    { id: 'plenary', kind: 'plenary' },
    { id: 'standing', kind: 'standing-committee' },
    { id: 'experts', kind: 'expert-committee' },
  ],
}
const person = (memberNo: string) => ({
  memberNo,
  name: `名${memberNo}`,
  unit: '单位',
  constituency: 'health',
  position: 'member',
})
const seat = (memberNo: string): Seat => ({ ...person(memberNo), since: '2021-01-01T00:00:00.000Z', by: 'import' })
const rosters = (plenary: string[], standing: string[] = [], experts: string[] = []): Seats =>
  new Map([
    ['plenary', plenary.map(seat)],
    ['standing', standing.map(seat)],
    ['experts', experts.map(seat)],
  ])
const numbers = (seats: Seats, body: string) => seats.get(body)?.map(({ memberNo }) => memberNo)

const remove = (member: string, body?: string): RosterChange => ({ op: 'remove', member, ...(body && { body }) })
const add = (memberNo: string, body?: string): RosterChange => ({
  op: 'add',
  in: person(memberNo),
  ...(body && { body }),
})
const replace = (out: string, into: string): RosterChange => ({ op: 'replace', out, in: person(into), reason: '换届' })
const reassign = (member: string): RosterChange => ({ op: 'reassign', member, position: 'vice-chair' })

describe('what fits', () => {
  test.each<[string, RosterChange[], string[], [string, string][]]>([
    ['a seat is begun', [add('9')], ['1', '2', '3', '9'], [['begin', '9']]],
    ['a seat is ended', [remove('2')], ['1', '3'], [['end', '2']]],
    [
      'one leaves and another comes',
      [replace('2', '9')],
      ['1', '3', '9'],
      [
        ['end', '2'],
        ['begin', '9'],
      ],
    ],
    ['a seat is altered in its place', [reassign('2')], ['1', '2', '3'], [['reassign', '2']]],
    [
      'several at once',
      [replace('1', '8'), remove('3'), add('9')],
      ['2', '8', '9'],
      [
        ['end', '1'],
        ['begin', '8'],
        ['end', '3'],
        ['begin', '9'],
      ],
    ],
  ])('%s', (_, changes, expected, entries) => {
    const after = changed(rosters(['1', '2', '3']), changes, decision)
    if (!after.fits) throw new Error('it does not fit')
    expect(numbers(after.seats, 'plenary')).toEqual(expected)
    expect(after.changes.get('plenary')?.map(({ op, memberNo }) => [op, memberNo])).toEqual(entries)
  })

  test('every seat begun, and every entry, cites the motion, its instant and the reason', () => {
    const after = changed(rosters(['1']), [replace('1', '9')], decision)
    const cited = { at: decision.at, motion: decision.motion, by: decision.motion, reason: '换届' }
    expect(after.fits && after.changes.get('plenary')).toEqual([
      { op: 'end', memberNo: '1', name: '名1', ...cited },
      { op: 'begin', memberNo: '9', name: '名9', ...cited },
    ])
    const plain = changed(rosters(['1']), [remove('1')], decision)
    expect(plain.fits && plain.changes.get('plenary')?.map((entry) => Object.keys(entry).includes('reason'))).toEqual([
      false,
    ])
    expect(after.fits && after.seats.get('plenary')).toEqual([
      { ...person('9'), since: decision.at, by: decision.motion },
    ])
  })

  test('a reassigned seat keeps since when and by whom it was given', () => {
    const after = changed(rosters(['1']), [reassign('1')], decision)
    expect(after.fits && after.seats.get('plenary')).toEqual([{ ...seat('1'), position: 'vice-chair' }])
  })

  test('a seat is moved to another constituency, and keeps its position', () => {
    const after = changed(rosters(['1']), [{ op: 'reassign', member: '1', constituency: 'college' }], decision)
    expect(after.fits && after.seats.get('plenary')).toEqual([{ ...seat('1'), constituency: 'college' }])
  })

  test('a person in two bodies leaves both by one motion that lists both', () => {
    const after = changed(rosters(['1', '2'], ['1']), [remove('1'), remove('1', 'standing')], decision)
    expect(after.fits && [numbers(after.seats, 'plenary'), numbers(after.seats, 'standing')]).toEqual([['2'], []])
  })

  test('a body nobody sits in yet is filled', () => {
    const after = changed(new Map(), [add('9', 'experts')], decision)
    expect(after.fits && numbers(after.seats, 'experts')).toEqual(['9'])
  })

  test('bodies that are not changed are not in the answer', () => {
    const after = changed(rosters(['1'], ['2'], ['3']), [add('9', 'experts')], decision)
    expect(after.fits && [...after.seats.keys()]).toEqual(['experts'])
  })

  test('a seat on another committee keeps nobody in the plenary', () => {
    expect(changed(rosters(['1'], [], ['1']), [remove('1')], decision).fits).toBe(true)
  })
})

describe('what does not fit is refused whole', () => {
  test.each<[string, RosterChange[], Misfit['code'], number]>([
    ['removing who has no seat', [add('8'), remove('9')], 'no-seat', 1],
    ['replacing who has no seat', [replace('9', '8')], 'no-seat', 0],
    ['reassigning who has no seat', [reassign('9')], 'no-seat', 0],
    ['adding who has a seat', [add('1')], 'has-seat', 0],
    ['replacing somebody by one who has a seat', [replace('1', '2')], 'has-seat', 0],
    ['the same person twice', [reassign('2'), remove('2')], 'changed-twice', 1],
    ['somebody replaced by themselves', [replace('2', '2')], 'changed-twice', 0],
    ['a body that does not exist', [add('9', 'none')], 'no-body', 0],
    ['taking who sits on the standing committee out of the plenary', [remove('1')], 'has-standing-seat', 0],
    [
      'taking out of the plenary who is put on the standing committee',
      [remove('2'), add('2', 'standing')],
      'has-standing-seat',
      0,
    ],
    [
      'leaving the plenary while only altered on the standing committee',
      [remove('1'), { ...reassign('1'), body: 'standing' }],
      'has-standing-seat',
      0,
    ],
  ])('%s', (_, changes, code, change) => {
    const after = changed(rosters(['1', '2', '3'], ['1']), changes, decision)
    expect(after.fits ? [] : after.misfits.map((misfit) => [misfit.code, misfit.change])).toContainEqual([code, change])
  })
})

test('all that does not fit is told, in the order of the changes', () => {
  const after = changed(rosters(['1', '2'], ['1']), [remove('1'), add('2'), remove('9')], decision)
  expect(after.fits ? [] : after.misfits).toEqual([
    { change: 0, code: 'has-standing-seat', memberNo: '1', body: 'plenary' },
    { change: 1, code: 'has-seat', memberNo: '2', body: 'plenary' },
    { change: 2, code: 'no-seat', memberNo: '9', body: 'plenary' },
  ])
})

test('a seat on any one standing committee keeps somebody in the plenary, whoever else is changed there', () => {
  const two = { ...decision, bodies: [...decision.bodies, { id: 'audit', kind: 'standing-committee' }] }
  const changes = [remove('3', 'standing'), remove('1')]
  const after = changed(rosters(['1', '3'], ['1', '3']), changes, two)
  expect(after.fits ? [] : after.misfits.map(({ code, change }) => [code, change])).toEqual([['has-standing-seat', 1]])
})

test.each<[string, RosterChange[], string[]]>([
  [
    'where one of several leaves a plenary and one leaves another committee, both and the standing ones',
    [remove('1', 'experts'), remove('1')],
    ['experts', 'plenary', 'standing'],
  ],
  ['where somebody leaves another committee alone, that one', [remove('1', 'experts')], ['experts']],
  ['where nobody leaves a plenary, the bodies changed', [add('9'), add('9', 'experts')], ['plenary', 'experts']],
  ['where somebody leaves a plenary, the standing committees too', [remove('1')], ['plenary', 'standing']],
])('the bodies concerned: %s', (_, changes, expected) => {
  expect(bodiesConcerned(changes, decision)).toEqual(expected)
})

const no = fc.integer({ min: 1, max: 12 }).map(String)
const body = fc.constantFrom('plenary', 'standing', 'experts')
const anyChange: fc.Arbitrary<RosterChange> = fc.oneof(
  fc.record({ op: fc.constant('add' as const), in: no.map(person), body }),
  fc.record({ op: fc.constant('remove' as const), member: no, body }),
  fc.record({ op: fc.constant('replace' as const), out: no, in: no.map(person), body }),
  fc.record({ op: fc.constant('reassign' as const), member: no, position: fc.constant('chair'), body }),
)
const someSeats = fc.uniqueArray(no, { maxLength: 8 })

test('all or nothing: every seat begun or ended stands in the entries once, and nobody sits twice', () => {
  fc.assert(
    fc.property(someSeats, someSeats, someSeats, fc.array(anyChange, { maxLength: 6 }), (p, s, e, changes) => {
      const seats = rosters(p, s, e)
      const kept = structuredClone(seats)
      const after = changed(seats, changes, decision)
      expect(seats).toEqual(kept)
      if (!after.fits) {
        expect(after.misfits.length).toBeGreaterThan(0)
        return
      }
      for (const [id, list] of after.seats) {
        const [had, has] = [new Set(numbers(seats, id)), new Set(numbers(after.seats, id))]
        expect(has.size).toBe(list.length)
        const entries = after.changes.get(id) ?? []
        const named = (op: string) => entries.filter((one) => one.op === op).map(({ memberNo }) => memberNo)
        expect(named('begin').sort()).toEqual([...has].filter((one) => !had.has(one)).sort())
        expect(named('end').sort()).toEqual([...had].filter((one) => !has.has(one)).sort())
        expect(new Set(entries.map(({ memberNo }) => memberNo)).size).toBe(entries.length)
      }
    }),
    { numRuns: 500 },
  )
})
