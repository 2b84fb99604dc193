import type { ReminderWords } from './reminder-words.ts'

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const date = (day: string) => format.format(new Date(day))

export const remindersEn: ReminderWords = {
  owed: {
    answer: ({ suggestionNumber, title }) => `The answer to ${suggestionNumber} “${title}”`,
    opinion: ({ suggestionNumber, title }) => `The co-host’s opinion on ${suggestionNumber} “${title}”`,
    promise: ({ suggestionNumber, title }) => `What was promised on ${suggestionNumber} “${title}”`,
  },
  stages: {
    'due-soon': (owed, { until }) => `${owed} is due soon, on ${date(until)}.`,
    due: (owed, { until }) => `${owed} is due, on ${date(until)}.`,
    overdue: (owed, { until, number = 1 }) => `${owed} is overdue; it was due on ${date(until)} (reminder ${number}).`,
  },
}
