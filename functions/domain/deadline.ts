import { calendarDay } from './calendar-day.ts'
import { nextWorkingDay, type WorkingCalendar, workingDaysAfter, workingDaysSince } from './working-days.ts'
import { endOfWork } from './working-hours.ts'

/** What stands under a deadline, and since when. */
interface Due {
  status: string
  dueAt?: string | undefined
}

const answeredWithin = 3
const answeredWithinAtMost = 6
const reworkedWithin = 1
const handedBackWithin = 7
const day = 24 * 3600 * 1000
const soon = 14 * day
const foreseen = 10 * 366 * day
const underway = new Set(['assigned', 'in-progress', 'rework'])
const promising = new Set(['replied', 'tracking'])

/** Whether a host is to answer it: assigned, being worked on, or to be worked on again. */
export const isUnderway = (status: string) => underway.has(status)

/** Whether what its answer promised is still to be kept: what is worked on again is promised again. */
export const isPromising = (status: string) => promising.has(status)

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
export const latestDue = (assignedAt: string) => monthsAfter(assignedAt, answeredWithinAtMost)

/** The working day of an instant, or the first one after it. */
const workingDayOf = (instant: string, calendar: WorkingCalendar) =>
  nextWorkingDay(calendarDay(instant, calendar.timezone), calendar)

/** When an assigned suggestion is due unless more is said: three months on, or on the next working day, when work ends. */
export const answerDue = (assignedAt: string, calendar: WorkingCalendar) =>
  endOfWork(workingDayOf(monthsAfter(assignedAt, answeredWithin), calendar), calendar.timezone)

/** When a rework is due: a month after the proposer was unsatisfied, or at that hour of the next working day. */
export function reworkDue(unsatisfiedAt: string, calendar: WorkingCalendar): string {
  const due = monthsAfter(unsatisfiedAt, reworkedWithin)
  const later = Date.parse(workingDayOf(due, calendar)) - Date.parse(calendarDay(due, calendar.timezone))
  return new Date(Date.parse(due) + later).toISOString()
}

/** Whether a host that says it is the wrong one says so too late: more than seven working days after the assignment. */
export const handBackIsLate = (assignedAt: string, at: string, calendar: WorkingCalendar) =>
  workingDaysSince(assignedAt, at, calendar) > handedBackWithin

/** Until when a host can say that it is the wrong one: the end of the seventh working day. */
export const handBackUntil = (assignedAt: string, calendar: WorkingCalendar) =>
  endOfWork(workingDaysAfter(assignedAt, handedBackWithin, calendar), calendar.timezone)

/** Whether a date may be promised: ten years from now, or back, at most. Reminders count the working days from each to today. */
export const isForeseeable = (dueAt: string, at: string) => Math.abs(Date.parse(dueAt) - Date.parse(at)) <= foreseen

/** Whether it should have been answered by now. */
export const isOverdue = ({ status, dueAt }: Due, now: string) =>
  dueAt !== undefined && isUnderway(status) && dueAt < now

/** Until when what is due is due soon: fourteen days on. */
export const soonAfter = (now: string) => new Date(Date.parse(now) + soon).toISOString()

/** Whether it has to be answered within the next fourteen days. */
export const isDueSoon = ({ status, dueAt }: Due, now: string) =>
  dueAt !== undefined && isUnderway(status) && dueAt >= now && dueAt <= soonAfter(now)
