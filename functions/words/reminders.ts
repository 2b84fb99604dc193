import { calendarDay } from '../domain/calendar-day.ts'
import type { NamedReminder } from '../domain/reminder.ts'
import type { Language } from './language.ts'
import type { ReminderWords } from './reminder-words.ts'
import { remindersEn } from './reminders.en.ts'
import { remindersZh } from './reminders.zh.ts'

const reminderWords: Record<Language, ReminderWords> = { zh: remindersZh, en: remindersEn }

/** A reminder as a sentence; its date is the day in the association's time zone. */
export function reminderText(
  { kind, stage, dueAt, ...reminder }: NamedReminder,
  timezone: string,
  language: Language,
): string {
  const { owed, stages } = reminderWords[language]
  const reminded = { ...reminder, until: calendarDay(dueAt, timezone) }
  return stages[stage](owed[kind](reminded), reminded)
}
