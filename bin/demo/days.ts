import { AsyncLocalStorage } from 'node:async_hooks'
import { calendarDay } from '../../functions/domain/calendar-day.ts'
import { clock } from '../../functions/store/clock.ts'

const day = 24 * 3600_000
/** How long ago the previous session was: a year, on the same day of the week. */
const before = 364

/** An instant some days after the previous session's opening, in the morning there; day 364 is today. */
export const onDay = (count: number) => new Date(Date.now() + (count - before) * day).toISOString()

const days = new AsyncLocalStorage<number>()

/** Does something as if it were some days after the previous session. Works beside what is done as of other days. */
export const asOfDay = <T>(count: number, work: () => Promise<T>): Promise<T> => days.run(count, work)

/** Lets the one clock of this process tell the day that `asOfDay` names, where it names one, while something is done. */
export async function timeTravelling<T>(work: () => Promise<T>): Promise<T> {
  const now = clock.now
  clock.now = () => new Date(onDay(days.getStore() ?? before))
  try {
    return await work()
  } finally {
    clock.now = now
  }
}

/** The calendar day of an instant where the association is. */
const dateOf = (instant: string) => calendarDay(instant, 'Asia/Shanghai')

/** A plan's text with its days and years moved: its own day is today, or, of the previous session, a year earlier. */
export function dated(text: string): string {
  const today = dateOf(onDay(before))
  const yearAgo = dateOf(onDay(0))
  const yearBefore = (date: string) => String(Number(date.slice(0, 4)) - 1)
  const values: Record<string, string> = {
    '2026-03-06': today,
    '2025': yearBefore(today),
    '2025-03-07': yearAgo,
    '2024': yearBefore(yearAgo),
  }
  return text.replace(/^(?!#).*$/gm, (line) =>
    line.replace(/2026-03-06|2025-03-07|\b202[45](?=年度|, recipients)/g, (found) => values[found] ?? found),
  )
}
