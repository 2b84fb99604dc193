import type { ObligationKind } from '../domain/obligation.ts'
import type { ReminderStage } from '../domain/reminder.ts'

/** What a reminder says: of which suggestion, until which day (`YYYY-MM-DD`), and which one it is of those that it is overdue. */
interface Reminded {
  suggestionNumber: string
  title: string
  until: string
  number?: number | undefined
}

/** A reminder as a sentence, by what is owed and how far that has come. */
export interface ReminderWords {
  owed: Record<ObligationKind, (reminded: Reminded) => string>
  stages: Record<ReminderStage, (owed: string, reminded: Reminded) => string>
}
