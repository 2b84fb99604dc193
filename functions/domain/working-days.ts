const days = 24 * 3600 * 1000

/** The calendar day of an instant in a time zone, as that day's midnight in UTC. */
function dayOf(instant: string, timezone: string): Date {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(new Date(instant))
  return new Date(`${day}T00:00:00Z`)
}

/** Monday to Friday. Public holidays and make-up days (调休) are not known yet. */
const isWorkingDay = (day: Date) => day.getUTCDay() !== 0 && day.getUTCDay() !== 6

/** How many working days have begun since the day of one instant until another: on the same day, none. */
export function workingDaysSince(from: string, until: string, timezone: string): number {
  const last = dayOf(until, timezone).getTime()
  let count = 0
  for (let day = dayOf(from, timezone).getTime() + days; day <= last; day += days)
    if (isWorkingDay(new Date(day))) count++
  return count
}
