import { TZDate } from '@date-fns/tz'

/** The instant at which clocks in a time zone show a day (`YYYY-MM-DD`) and hour (`HH:MM`); `24:00` is where the day ends. */
export function instantAt(day: string, hour: string, timezone: string): Date {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const [hours = 0, minutes = 0] = hour.split(':').map(Number)
  return new Date(new TZDate(year, month - 1, dayOfMonth, hours, minutes, timezone).getTime())
}
