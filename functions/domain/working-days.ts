import chineseDays from 'chinese-days'
import type { Association } from './association.ts'
import { calendarDay } from './calendar-day.ts'

/** What says which days an association works: where it is, and its own calendar, which goes before the public one. */
export type WorkingCalendar = Pick<Association, 'timezone' | 'calendar'>

const dayLength = 24 * 3600 * 1000
const chinese = new Set(['Asia/Shanghai', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Urumqi', 'Asia/Kashgar', 'PRC'])

const isWeekday = (day: string) => ![0, 6].includes(new Date(day).getUTCDay())

/**
 * Whether a day (`YYYY-MM-DD`) is worked: as the association's own calendar says, then, in China, as the State Council arranged
 * public holidays and the days that make up for them (调休), as far as they are known; otherwise Monday to Friday.
 */
export function isWorkingDay(day: string, { timezone, calendar }: WorkingCalendar): boolean {
  if (calendar.holidays.includes(day)) return false
  if (calendar.workdays.includes(day)) return true
  return chinese.has(timezone) ? chineseDays.isWorkday(day) : isWeekday(day)
}

const daysOn = (day: string, count: number) => new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10)
const dayAfter = (day: string) => daysOn(day, 1)

/** This day if it is worked, else the first one after it that is. */
export const nextWorkingDay = (day: string, calendar: WorkingCalendar): string =>
  isWorkingDay(day, calendar) ? day : nextWorkingDay(dayAfter(day), calendar)

/** The working days before a day, the latest first, without an end. */
export function* workingDaysBefore(day: string, calendar: WorkingCalendar): Generator<string, never> {
  for (let before = daysOn(day, -1); ; before = daysOn(before, -1)) if (isWorkingDay(before, calendar)) yield before
}

/** The `count`-th working day after the day of an instant. */
export function workingDaysAfter(instant: string, count: number, calendar: WorkingCalendar): string {
  let day = calendarDay(instant, calendar.timezone)
  for (let left = count; left > 0; left--) day = nextWorkingDay(dayAfter(day), calendar)
  return day
}

/** How many working days have begun since the day of one instant until another: on the same day, none. */
export function workingDaysSince(from: string, until: string, calendar: WorkingCalendar): number {
  const last = calendarDay(until, calendar.timezone)
  let count = 0
  for (let day = dayAfter(calendarDay(from, calendar.timezone)); day <= last; day = dayAfter(day))
    if (isWorkingDay(day, calendar)) count++
  return count
}
