import { instantAt } from './wall-clock.ts'

const end = '17:30'

/** The instant at which a day's (`YYYY-MM-DD`) working hours end: half past five by the clocks of a time zone. */
export const endOfWork = (day: string, timezone: string): string => instantAt(day, end, timezone).toISOString()
