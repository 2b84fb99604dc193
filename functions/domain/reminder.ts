import * as z from 'zod'
import { calendarDay } from './calendar-day.ts'
import { type Obligation, ObligationKind } from './obligation.ts'
import { PageQuery } from './page.ts'
import { Day, Instant, Line } from './text.ts'
import { type WorkingCalendar, workingDaysAfter, workingDaysBefore } from './working-days.ts'

export const ReminderStage = z.enum(['due-soon', 'due', 'overdue'])
export type ReminderStage = z.infer<typeof ReminderStage>

/** What a department is reminded of: of something that it owes, so long before it is due, on the day, or after it. */
export const Reminder = z.object({
  id: z.string(),
  day: Day.describe('A working day in the time zone of the association'),
  stage: ReminderStage,
  number: z.int().min(1).optional().describe('Which one it is of those that it is overdue'),
  suggestion: z.string(),
  department: Line,
  kind: ObligationKind,
  promise: z.string().optional().describe("The promise's id"),
  dueAt: Instant,
})
export type Reminder = z.infer<typeof Reminder>

/** A reminder with what its suggestion is called. */
export const NamedReminder = Reminder.extend({ suggestionNumber: z.string(), title: Line })
export type NamedReminder = z.infer<typeof NamedReminder>

/** A reminder as it is read, with a sentence. */
export const ShownReminder = NamedReminder.extend({
  text: z.string().describe('A sentence, in Chinese or English by `Accept-Language`'),
}).meta({
  id: 'Reminder',
  example: {
    id: '2026-03-02.5f0c1b9a7d3e4c2b8a6f0d1e',
    day: '2026-03-02',
    stage: 'overdue',
    number: 1,
    suggestion: 'plenary-5-5.001',
    department: '学会部',
    kind: 'answer',
    dueAt: '2026-02-28T09:30:00.000Z',
    suggestionNumber: '5-5-001',
    title: '建立青年科技人才梯队库',
    text: '5-5-001《建立青年科技人才梯队库》的答复已逾期，期限为2026年2月28日（第1次催办）。',
  },
})

/** Which reminders are asked for: a department's, from a day on. */
export const ReminderQuery = PageQuery.extend({
  department: Line.optional(),
  since: Day.optional().meta({ example: '2026-03-01' }),
})
export type ReminderQuery = z.infer<typeof ReminderQuery>

/** So many working days before it is due something is due soon; so many lie between one reminder that it is overdue and the next. */
const ahead = 5
const again = 5

/** A reminder that is to be made. What is the same is never made twice; see `store/reminders`. */
export type DueReminder = Omit<Reminder, 'id'>

/** What is reminded of at an instant. */
export interface Reminding {
  /** The last day on which something may be due that is reminded of already. */
  until: string
  /** The latest reminder of what is owed whose day has come, or undefined before the first. */
  reminderOf: (owed: Obligation) => DueReminder | undefined
}

/**
 * What is reminded of at an instant. Its reminders are `due-soon` on the fifth working day before the day it is due, `due` on that
 * day, or on the last working day before it, and `overdue` on the first working day after it and every fifth from then on,
 * numbered. Of days that passed without a reminder only the latest is made up for.
 */
export function reminding(at: string, calendar: WorkingCalendar): Reminding {
  const until = workingDaysAfter(at, ahead, calendar)
  const days = [until]
  const earlier = workingDaysBefore(until, calendar)
  /** The n-th working day back from the last one; `ahead` of them are still to come. */
  const back = (n: number): string => {
    while (days.length <= n) days.push(earlier.next().value)
    return days[n] ?? ''
  }

  function reached(due: string): Pick<Reminder, 'stage' | 'number' | 'day'> | undefined {
    let after = 0
    while (back(after) > due) after++
    const late = after - ahead
    if (late > 0) {
      const number = Math.ceil(late / again)
      return { stage: 'overdue', number, day: back(after - 1 - again * (number - 1)) }
    }
    if (late === 0) return { stage: 'due', day: back(after) }
    const before = back(after) === due ? after + 1 : after
    return before > 0 ? { stage: 'due-soon', day: back(before - 1 + ahead) } : undefined
  }

  const reminderOf = ({ suggestion, department, kind, promise, dueAt }: Obligation) => {
    const found = reached(calendarDay(dueAt, calendar.timezone))
    return found && { ...found, suggestion, department, kind, promise, dueAt }
  }
  return { until, reminderOf }
}
