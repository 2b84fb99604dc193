import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isWorkingDay,
  nextWorkingDay,
  workingDaysAfter,
  workingDaysSince,
} from '../../../functions/domain/working-days.ts'
import { workingIn } from '../../support/suggested.ts'

const shanghai = workingIn('Asia/Shanghai')
const own = workingIn('Asia/Shanghai', { holidays: ['2026-03-09'], workdays: ['2026-03-07', '2026-10-01'] })

test.each([
  ['a Monday', '2026-01-05', shanghai, true],
  ['a Saturday', '2026-01-10', shanghai, false],
  ['the Spring Festival', '2026-02-17', shanghai, false],
  ['a Saturday that makes up for it', '2026-02-28', shanghai, true],
  ['National Day', '2025-10-01', shanghai, false],
  ['elsewhere National Day is a weekday', '2025-10-01', workingIn('Europe/Berlin'), true],
  ['and a Saturday that makes up for it is none', '2026-02-28', workingIn('Europe/Berlin'), false],
  ['its own holiday', '2026-03-09', own, false],
  ['its own make-up day', '2026-03-07', own, true],
  ['its own calendar goes before the public one', '2026-10-01', own, true],
  ['a year that is not arranged yet has weekdays', '2095-10-03', shanghai, true],
] as const)('%s', (_, day, calendar, expected) => {
  expect(isWorkingDay(day, calendar)).toBe(expected)
})

test('the next working day is the day itself, or the first after the holidays', () => {
  expect(nextWorkingDay('2026-01-05', shanghai)).toBe('2026-01-05')
  expect(nextWorkingDay('2026-02-15', shanghai)).toBe('2026-02-24')
})

test('so many working days after a day, as many have begun since; and that day is worked', () => {
  const noon = fc.date({
    min: new Date('2024-01-01T04:00:00Z'),
    max: new Date('2026-12-31T04:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(noon, fc.integer({ min: 1, max: 130 }), (from, count) => {
      const day = workingDaysAfter(from.toISOString(), count, shanghai)
      expect(isWorkingDay(day, shanghai)).toBe(true)
      expect(workingDaysSince(from.toISOString(), `${day}T04:00:00.000Z`, shanghai)).toBe(count)
    }),
    { numRuns: 50 },
  )
})
