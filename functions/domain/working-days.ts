import { calendarDay } from './calendar-day.ts'

const days = 24 * 3600 * 1000

/** The calendar day of an instant in a time zone, as that day's midnight in UTC. */
const midnightOf = (instant: string, timezone: string) => Date.parse(`${calendarDay(instant, timezone)}T00:00:00Z`)

/** Monday to Friday. Public holidays and make-up days (调休) are not known yet. */
const isWorkingDay = (day: Date) => day.getUTCDay() !== 0 && day.getUTCDay() !== 6

/** How many working days have begun since the day of one instant until another: on the same day, none. */
export function workingDaysSince(from: string, until: string, timezone: string): number {
  const last = midnightOf(until, timezone)
  let count = 0
  for (let day = midnightOf(from, timezone) + days; day <= last; day += days) if (isWorkingDay(new Date(day))) count++
  return count
}
