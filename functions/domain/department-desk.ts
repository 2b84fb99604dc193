import type { Association } from './association.ts'
import { isPromising, isUnderway } from './deadline.ts'
import type { Suggestion } from './suggestion.ts'
import { workingDaysSince } from './working-days.ts'

/** What a department has, the most pressing first: what it answers, what it helps to answer, what it promised, what it has done. */
export const deskParts = ['overdue', 'due-soon', 'to-start', 'in-progress', 'opinion', 'promise', 'done'] as const
export type DeskPart = (typeof deskParts)[number]

/** A suggestion as a department has it; while something is owed to it, by when, and the working days left: less than none once it is late. */
export interface DeskEntry {
  suggestion: Suggestion
  part: DeskPart
  due?: { at: string; isLate: boolean; workingDays: number } | undefined
}

/** How a suggestion that a department handles, as host or co-host, lies on its desk at an instant. */
export function deskEntry(suggestion: Suggestion, department: string, now: string, calendar: Association): DeskEntry {
  const part = partOf(suggestion, department)
  const at = dueAtOf(suggestion, part, department)
  if (at === undefined) return { suggestion, part }
  const isLate = at < now
  const workingDays = isLate ? workingDaysSince(at, now, calendar) : workingDaysSince(now, at, calendar)
  return { suggestion, part, due: { at, isLate, workingDays } }
}

const openPromises = ({ status, reply }: Suggestion) =>
  isPromising(status) ? (reply?.promises ?? []).filter(({ done }) => !done) : []

function partOf(suggestion: Suggestion, department: string): DeskPart {
  const { host, status, overdue, dueSoon, opinions = [] } = suggestion
  if (host !== department)
    return isUnderway(status) && !opinions.some((given) => given.department === department) ? 'opinion' : 'done'
  if (overdue) return 'overdue'
  if (dueSoon) return 'due-soon'
  if (isUnderway(status)) return status === 'in-progress' ? 'in-progress' : 'to-start'
  return openPromises(suggestion).length > 0 ? 'promise' : 'done'
}

function dueAtOf(suggestion: Suggestion, part: DeskPart, department: string): string | undefined {
  if (part === 'done') return undefined
  if (part === 'promise')
    return openPromises(suggestion)
      .map(({ dueAt }) => dueAt)
      .sort()[0]
  const asked = suggestion.opinionDates?.find((date) => date.department === department)
  return part === 'opinion' && asked ? asked.dueAt : suggestion.dueAt
}

/** The more pressing first: by what is to be done, then by when; of what is done, the newest. */
export function deskOrder(one: DeskEntry, other: DeskEntry): number {
  const byPart = deskParts.indexOf(one.part) - deskParts.indexOf(other.part)
  if (byPart !== 0) return byPart
  if (one.due && other.due) return one.due.at < other.due.at ? -1 : 1
  return one.suggestion.createdAt > other.suggestion.createdAt ? -1 : 1
}
