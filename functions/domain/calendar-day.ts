const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each time zone: making one takes longer than a hundred uses of it. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format
}

/** The calendar day of an instant in a time zone, `YYYY-MM-DD`. */
export const calendarDay = (instant: string, timezone: string): string => formatIn(timezone).format(new Date(instant))
