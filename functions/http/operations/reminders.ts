import { ReminderQuery, ShownReminder } from '../../domain/reminder.ts'
import { lists, operation, staff } from '../operation.ts'

export const listReminders = operation(
  { served: 'reader', roles: [...staff, 'host'] },
  {
    path: '/v1/reminders',
    tags: ['Suggestions'],
    method: 'get',
    operationId: 'listReminders',
    summary: 'What departments were reminded of, the newest first',
    description:
      "Of answers, of co-hosts' opinions and of what was promised: `due-soon` five working days before, `due` on the day or the last working day before it, `overdue` on the first working day after it and every fifth from then on. Made on working days from 08:00 in the time zone of the association, each once; what is no longer owed has no more. A host sees those of their own department. Nothing is sent to anybody: this is what a mailer would send. One is dated by its day, though it is made later where the job did not run or the date was set late, so a mailer asks `since` some weeks ago and keeps the ids of what it has sent.",
    request: { query: ReminderQuery },
    responses: { 200: lists(ShownReminder, 'A page of reminders') },
  },
)
