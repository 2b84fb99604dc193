import { describe, expect, test } from 'vitest'
import { AttendanceSearch, type Attendee, fitting, paged, sought } from '../../../functions/domain/attendance-search.ts'
import { MarkForm, takenBack } from '../../../functions/domain/cockpit-form.ts'

const attendee = (memberNo: string, name: string, more: Partial<Attendee> = {}): Attendee => ({
  memberNo,
  name,
  unit: '市医学会',
  constituency: 'society',
  status: 'unmarked',
  observer: false,
  ...more,
})
const people = [
  attendee('005', '金丽正', { unit: '市科协智库中心', status: 'present' }),
  attendee('1005', '陈金山', { status: 'excused' }),
  attendee('020', '田梅军', { status: 'left' }),
  attendee('021', '金锋', { status: 'absent' }),
  attendee('900', '列席者', { status: 'present', observer: true }),
]
const numbers = (found: { memberNo: string }[]) => found.map(({ memberNo }) => memberNo)

describe('looking for somebody', () => {
  test.each([
    ['a name’s beginning comes before what only contains it', '金', ['005', '021', '1005']],
    ['a number comes before one that contains it', '005', ['005', '1005']],
    ['the initials of a name', 'jlz', ['005']],
    ['the beginning of initials', 'TM', ['020']],
    ['a unit', '智库', ['005']],
    ['full-width letters and figures', '００５', ['005', '1005']],
    ['blanks around it', ' 田 ', ['020']],
    ['nothing finds everybody, in their order', '', ['005', '1005', '020', '021', '900']],
    ['what nobody has', '无此人', []],
  ])('%s', (_, q, expected) => {
    expect(numbers(fitting(people, q))).toEqual(expected)
  })
})

test.each([
  ['all', ['005', '1005', '020', '021', '900']],
  ['missing', ['020', '021']],
  ['present', ['005']],
  ['excused', ['1005']],
  ['observers', ['900']],
] as const)('the part "%s" has those who belong to it', (part, expected) => {
  expect(numbers(sought(people, { q: '', part }))).toEqual(expected)
})

test('five hundred people are five pages, and behind the last one is the last one', () => {
  const many = Array.from({ length: 450 }, (_, at) => at)
  expect(paged(many, 1)).toMatchObject({ page: 1, pages: 5, items: { length: 100 } })
  expect(paged(many, 99)).toMatchObject({ page: 5, pages: 5, items: { length: 50 } })
  expect(paged([], 1)).toEqual({ items: [], page: 1, pages: 1 })
})

test('an address without more looks at everything; one that somebody made up is refused', () => {
  expect(AttendanceSearch.parse({})).toEqual({ q: '', part: 'all', page: 1 })
  for (const madeUp of [{ part: '__proto__' }, { page: '-1' }, { q: 'x'.repeat(101) }])
    expect(AttendanceSearch.safeParse(madeUp).success).toBe(false)
})

test.each(['005', '005 here', ' present', '005 present extra', '../x present'])('"%s" marks nobody', (mark) => {
  expect(MarkForm.safeParse({ mark }).success).toBe(false)
})

test('a mark is taken back to what stood before; who was not marked becomes absent', () => {
  expect([takenBack('excused'), takenBack('unmarked')]).toEqual(['excused', 'absent'])
})
