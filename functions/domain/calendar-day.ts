/** The calendar day of an instant in a time zone, `YYYY-MM-DD`. */
export const calendarDay = (instant: string, timezone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(new Date(instant))
