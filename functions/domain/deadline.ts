import { workingDaysSince } from './working-days.ts'

/** What stands under a deadline, and since when. */
interface Due {
  status: string
  dueAt?: string | undefined
}

const answeredWithin = 6
const reworkedWithin = 1
const handedBackWithin = 7
const soon = 14 * 24 * 3600 * 1000
const underway = new Set(['assigned', 'in-progress', 'rework'])

/** Whether a host is to answer it: assigned, being worked on, or to be worked on again. */
export const isUnderway = (status: string) => underway.has(status)

/** The same day and hour some months on; the last of the month where that day does not exist. */
function monthsAfter(instant: string, months: number): string {
  const from = new Date(instant)
  const to = new Date(from)
  to.setUTCMonth(from.getUTCMonth() + months, 1)
  const lastDay = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate()
  to.setUTCDate(Math.min(from.getUTCDate(), lastDay))
  return to.toISOString()
}

/** The latest that an assigned suggestion may be due: six months after it was assigned. */
export const latestDue = (assignedAt: string) => monthsAfter(assignedAt, answeredWithin)

/** When a rework is due: a month after the proposer was unsatisfied. */
export const reworkDue = (unsatisfiedAt: string) => monthsAfter(unsatisfiedAt, reworkedWithin)

/** Whether a host that says it is the wrong one says so too late: more than seven working days after the assignment. */
export const handBackIsLate = (assignedAt: string, at: string, timezone: string) =>
  workingDaysSince(assignedAt, at, timezone) > handedBackWithin

/** Whether it should have been answered by now. */
export const isOverdue = ({ status, dueAt }: Due, now: string) =>
  dueAt !== undefined && isUnderway(status) && dueAt < now

/** Until when what is due is due soon: fourteen days on. */
export const soonAfter = (now: string) => new Date(Date.parse(now) + soon).toISOString()

/** Whether it has to be answered within the next fourteen days. */
export const isDueSoon = ({ status, dueAt }: Due, now: string) =>
  dueAt !== undefined && isUnderway(status) && dueAt >= now && dueAt <= soonAfter(now)
