import { isWorkingDay, type WorkingCalendar } from '../../functions/domain/working-days.ts'

/** What a department owes, as whoever makes the moves knows it: `what` is `answer`, or a promise's id. */
export interface Owed {
  suggestion: string
  what: string
  department: string
  dueAt: string
}

const dayLength = 24 * 3600_000
/** China has one time zone, and no summer time. */
const dayOf = (instant: string) => new Date(Date.parse(instant) + 8 * 3600_000).toISOString().slice(0, 10)

/** The working days of the year that is simulated and some time around it, in order. */
const workingDays = (calendar: WorkingCalendar) =>
  Array.from({ length: 1000 }, (_, index) =>
    new Date(Date.UTC(2025, 8, 1) + index * dayLength).toISOString().slice(0, 10),
  ).filter((day) => isWorkingDay(day, calendar))

/**
 * A record of what is owed, kept beside the system by whoever makes the moves, and what follows from it: which reminders there have
 * to be. It counts along a list of working days, and shares nothing with the system but which days are worked.
 */
export class OwedRecord {
  private readonly worked: string[]
  private readonly owed = new Map<string, Owed>()
  private readonly stages = new Map<string, { day: string; stage: string }[]>()
  /** Every reminder that there has to be. */
  readonly expected = new Set<string>()

  constructor(calendar: WorkingCalendar) {
    this.worked = workingDays(calendar)
  }

  owes = (one: Owed): void => {
    this.owed.set(`${one.suggestion} ${one.what}`, one)
  }

  settled = (suggestion: string, what: string): void => {
    this.owed.delete(`${suggestion} ${what}`)
  }

  isWorked = (day: string): boolean => this.worked.includes(day)

  /** The day that is so many working days after another; after none, the day itself or the next that is worked. */
  workingDaysOn = (instant: string, count: number): string => {
    const day = dayOf(instant)
    const next = this.worked.findIndex((one) => (count === 0 ? one >= day : one > day))
    return this.worked[next + Math.max(0, count - 1)] ?? ''
  }

  /** Expects what a day reminds of: the latest stage of each thing owed. */
  remindedOn = (today: string): void => {
    for (const one of this.owed.values()) {
      const reached = this.stagesOf(dayOf(one.dueAt)).findLast(({ day }) => day <= today)
      if (reached) this.expected.add(told({ ...one, ...reached }))
    }
  }

  private stagesOf(due: string) {
    const known = this.stages.get(due) ?? this.countedFor(due)
    this.stages.set(due, known)
    return known
  }

  private countedFor(due: string) {
    const from = this.worked.findIndex((day) => day >= due)
    const after = this.worked.findIndex((day) => day > due)
    const at = (index: number, stage: string) => ({ day: this.worked[index] ?? '', stage })
    const overdue = Array.from({ length: 60 }, (_, index) => at(after + 5 * index, `overdue ${index + 1}`))
    return [at(from - 5, 'due-soon'), at(after - 1, 'due'), ...overdue.filter(({ day }) => day !== '')]
  }
}

/** A reminder as it is compared. */
export const told = ({ suggestion, what, department, dueAt, day, stage }: Owed & { day: string; stage: string }) =>
  [day, suggestion, what, department, dueAt, stage].join(' ')
