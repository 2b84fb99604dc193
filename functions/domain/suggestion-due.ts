import { answerDue, latestDue } from './deadline.ts'
import { invalid } from './refusal.ts'
import { type WorkingCalendar, workingDaysAfter } from './working-days.ts'
import { endOfWork } from './working-hours.ts'

interface Wanted {
  dueAt?: string | undefined
  workingDays?: number | undefined
}

/**
 * When an assigned suggestion is due: at the instant that is asked for, exactly; or so many working days after an instant, when
 * work ends; or, where nothing is asked, three months after it was assigned. Refuses what is not later than that instant, or
 * more than six months after the assignment.
 */
export function dueBy(
  { dueAt, workingDays }: Wanted,
  { after, assignedAt }: { after: string; assignedAt: string },
  calendar: WorkingCalendar,
): string {
  const counted =
    workingDays === undefined
      ? answerDue(assignedAt, calendar)
      : endOfWork(workingDaysAfter(after, workingDays, calendar), calendar.timezone)
  const due = dueAt ?? counted
  const path = workingDays === undefined ? 'dueAt' : 'workingDays'
  if (due <= after) throw invalid({ path, message: `must be after ${after}` })
  const latest = latestDue(assignedAt)
  if (due > latest) throw invalid({ path, message: `must not be after ${latest}` })
  return due
}
