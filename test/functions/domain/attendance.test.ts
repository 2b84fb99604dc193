import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AttendanceMark,
  AttendanceStatus,
  attendanceOf,
  presentSeats,
} from '../../../functions/domain/attendance.ts'
import type { Seat } from '../../../functions/domain/roster.ts'

const at = '2023-02-24T01:00:00.000Z'
const seat = (memberNo: string): Seat => ({
  memberNo,
  name: `甲${memberNo}`,
  unit: '某单位',
  constituency: 'university',
  position: 'member',
  since: at,
  by: 'import',
})
const mark = (memberNo: string, status: AttendanceStatus): AttendanceMark => ({ memberNo, status, at, by: 'x' })
const people = new Map([['9', { name: '列席者', constituency: 'enterprise' }]])

test('who left and who was not marked is absent; who has no seat is an observer only while present', () => {
  const marks = [mark('1', 'present'), mark('2', 'excused'), mark('3', 'left'), mark('9', 'present'), mark('8', 'left')]
  const found = attendanceOf(['1', '2', '3', '4'].map(seat), marks, people)
  expect(found).toMatchObject({ entitled: 4, present: 1, excused: 1, absent: 2, left: 1, observers: 1 })
  expect(found.items.map(({ memberNo, status, observer }) => [memberNo, status, observer])).toEqual([
    ['1', 'present', false],
    ['2', 'excused', false],
    ['3', 'left', false],
    ['4', 'unmarked', false],
    ['9', 'present', true],
  ])
  expect(found.items.at(-1)).toMatchObject({ name: '列席者', constituency: 'enterprise' })
})

test('present, excused and absent always add up to the entitled, and observers are never among them', () => {
  const numbers = fc.integer({ min: 1, max: 20 }).map(String)
  const marking = fc.uniqueArray(fc.tuple(numbers, fc.constantFrom(...AttendanceStatus.options)), {
    selector: ([memberNo]) => memberNo,
  })
  fc.assert(
    fc.property(fc.uniqueArray(numbers), marking, (seated, marked) => {
      const marks = marked.map(([memberNo, status]) => mark(memberNo, status))
      const found = attendanceOf(seated.map(seat), marks, people)
      expect(found.present + found.excused + found.absent).toBe(seated.length)
      expect(found.present).toBe(presentSeats(seated.map(seat), marks).size)
      expect(found.items.filter(({ observer }) => observer).some(({ memberNo }) => seated.includes(memberNo))).toBe(
        false,
      )
    }),
  )
})
