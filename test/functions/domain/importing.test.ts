import { describe, expect, test } from 'vitest'
import { type GivenRow, judged } from '../../../functions/domain/import.ts'
import { imported } from '../../../functions/domain/importing.ts'
import type { Member } from '../../../functions/domain/member.ts'
import type { MetBody } from '../../../functions/domain/reseating.ts'
import type { SeatChange } from '../../../functions/domain/roster.ts'

const at = '2023-02-24T01:00:00.000Z'
const person = { memberNo: '001', name: '孙刚', unit: '办公室', constituency: 'committee', position: 'chair' }
const row = (fields: object = {}, line = 2): GivenRow => ({ line, cells: { ...person, ...fields } })
const seat = { ...person, since: '2021-01-01T00:00:00.000Z', by: 'import' }
const body = (fields: Partial<MetBody> = {}): MetBody => ({
  id: 'plenary',
  kind: 'plenary',
  seats: [],
  seating: true,
  motions: new Map(),
  ...fields,
})
const byMotion = (op: SeatChange['op']): ReadonlyMap<string, SeatChange> =>
  new Map([['001', { at, op, memberNo: '001', name: '孙刚', motion: 'm1', by: 'm1' }]])
const known = (fields: Partial<Member> = {}) => new Map([['001', { ...person, ...fields }]])
const run = (rows: GivenRow[], people: Map<string, Member>, bodies: MetBody[]) =>
  imported(judged(rows), people, bodies, at)

describe('what becomes of a row', () => {
  test.each<[string, GivenRow, Map<string, Member>, MetBody[], string]>([
    ['a new person is created', row(), new Map(), [body()], 'create'],
    ['a known person without the seat asked for gets it', row(), known(), [body()], 'update'],
    ['a known person with the seat is unchanged', row(), known(), [body({ seats: [seat] })], 'unchanged'],
    [
      'another constituency is an update',
      row({ constituency: 'health' }),
      known(),
      [body({ seats: [seat] })],
      'update',
    ],
    ['another phone is an update', row({ phone: '1' }), known(), [body({ seats: [seat] })], 'update'],
    ['an empty cell is as good as none', row({ phone: '' }), known(), [body({ seats: [seat] })], 'unchanged'],
    ['a column left out keeps what is known', row(), known({ phone: '1' }), [body({ seats: [seat] })], 'unchanged'],
    [
      'an empty cell empties what is known',
      row({ phone: '' }),
      known({ phone: '1' }),
      [body({ seats: [seat] })],
      'update',
    ],
    ['whom a motion removed stays out', row(), known(), [body({ motions: byMotion('end') })], 'unchanged'],
    ['without a body nobody is seated', row(), known(), [body({ seating: false })], 'unchanged'],
  ])('%s', (_, given, people, bodies, action) => {
    expect(run([given], people, bodies).rows).toMatchObject([{ line: 2, memberNo: '001', action }])
  })
})

describe('what is wrong with a row', () => {
  test.each<[string, GivenRow[], RegExp[]]>([
    ['no name', [row({ name: '' })], [/^name: /]],
    ['a number with a dash', [row({ memberNo: '0-1' })], [/^memberNo: /]],
    ['no position', [row({ position: undefined })], [/^position: /]],
    ['a position in capitals', [row({ position: 'Chair' })], [/^position: /]],
    ['an address that is none', [row({ email: 'x' })], [/^email: /]],
    ['a column that does not exist', [row({ colour: 'red' })], [/colour/]],
    ['two faults', [row({ name: '', unit: '' })], [/^name: /, /^unit: /]],
    ['a row that is no object', [{ line: 2, cells: null }], [/object/]],
  ])('%s', (_, given, problems) => {
    const [judgement] = judged(given)
    expect(judgement?.person).toBeUndefined()
    expect(judgement?.problems).toEqual(problems.map((problem) => expect.stringMatching(problem)))
  })

  test('a number that stands twice is wrong the second time', () => {
    const rows = judged([row(), row({ name: '另一人' }, 3)])
    expect(rows.map(({ problems }) => problems)).toEqual([[], ['memberNo: stands on line 2 already']])
  })
})

describe('what becomes of seats', () => {
  const only = (bodies: MetBody[], given = row(), people = known()) => run([given], people, bodies).bodies

  test('a new seat is by import, since now, and its beginning is noted', () => {
    expect(only([body()])).toMatchObject([
      {
        body: 'plenary',
        seats: [{ ...person, since: at, by: 'import' }],
        changes: [{ at, op: 'begin', memberNo: '001', name: '孙刚', motion: null, by: 'import' }],
      },
    ])
  })

  test.each([
    ['member', 0],
    ['standing-member', 1],
    ['chair', 1],
  ])('a %s gets %i seats on a standing committee', (position, seats) => {
    const standing = body({ id: 'standing', kind: 'standing-committee' })
    expect(only([standing], row({ position }))[0]?.seats.length ?? 0).toBe(seats)
  })

  test('nobody loses a seat: who becomes a mere member keeps the one on the standing committee', () => {
    const standing = body({ id: 'standing', kind: 'standing-committee', seats: [seat] })
    expect(only([standing], row({ position: 'member' }))[0]?.seats).toMatchObject([{ position: 'member' }])
  })

  test('another position is noted, another name only follows; both keep who gave the seat', () => {
    const given = { ...seat, by: 'm0' }
    const [moved] = only([body({ seats: [given] })], row({ position: 'vice-chair' }))
    expect([moved?.seats, moved?.changes.map(({ op }) => op)]).toEqual([
      [{ ...given, position: 'vice-chair' }],
      ['reassign'],
    ])
    const [renamed] = only([body({ seats: [given] })], row({ name: '孙钢' }))
    expect([renamed?.seats, renamed?.changes]).toEqual([[{ ...given, name: '孙钢' }], []])
  })

  test('a body that is not asked for follows a changed record, and seats nobody', () => {
    const other = body({ id: 'other', seats: [seat], seating: false })
    expect(
      only([other, body({ id: 'empty', seating: false })], row({ unit: '新单位' })).map((one) => one.body),
    ).toEqual(['other'])
  })

  test('what a motion reassigned is not undone by a file', () => {
    const promoted = { ...seat, position: 'vice-chair' }
    expect(only([body({ seats: [promoted], motions: byMotion('reassign') })])).toEqual([])
  })

  test('whom a motion brought back may be seated again', () => {
    expect(only([body({ motions: byMotion('begin') })])[0]?.seats).toHaveLength(1)
  })

  test('the row of one whom a motion removed says so', () => {
    const { rows } = run([row()], known(), [body({ motions: byMotion('end') })])
    expect(rows[0]?.problems).toEqual(['no seat in plenary: taken by the motion m1'])
  })
})

test('fifty thousand rows take no more than seconds', () => {
  const rows = Array.from({ length: 50_000 }, (_, n) => row({ memberNo: String(n) }, n + 2))
  const begun = performance.now()
  expect(run(rows, new Map(), [body()]).bodies[0]?.seats).toHaveLength(50_000)
  expect(performance.now() - begun).toBeLessThan(5000)
})
