const end = '17:30'

/** What a clock on the wall shows at an instant, as if that were UTC; both in milliseconds. */
const shownAt = (at: number, timezone: string): number => {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' })
  return Date.parse(`${clock.format(at).replace(' ', 'T')}Z`)
}

/** The instant at which a day's (`YYYY-MM-DD`) working hours end: half past five by the clocks of a time zone. */
export function endOfWork(day: string, timezone: string): string {
  const wanted = Date.parse(`${day}T${end}Z`)
  const nearly = wanted - (shownAt(wanted, timezone) - wanted)
  return new Date(nearly - (shownAt(nearly, timezone) - wanted)).toISOString()
}
