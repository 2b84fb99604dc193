import { calendarDay } from '../domain/calendar-day.ts'
import { type DueReminder, reminding } from '../domain/reminder.ts'
import { instantAt } from '../domain/wall-clock.ts'
import { isWorkingDay } from '../domain/working-days.ts'
import { association } from '../store/associations.ts'
import { clock } from '../store/clock.ts'
import { owedBefore } from '../store/registers.ts'
import { makeReminders, noteReminded, remindedDay } from '../store/reminders.ts'
import { eachAssociation } from './each-association.ts'

const hour = '08:00'

/**
 * Makes each association's reminders of the day, on working days from eight o'clock there. What was made is not made again, so that
 * a run may die anywhere, or meet another.
 */
export const remind = () => eachAssociation('remind', remindIn)

async function remindIn(a: string): Promise<void> {
  const [calendar, done] = await Promise.all([association(a), remindedDay(a)])
  const { timezone } = calendar
  const now = clock.now()
  const today = calendarDay(now.toISOString(), timezone)
  if (done === today || now < instantAt(today, hour, timezone) || !isWorkingDay(today, calendar)) return
  const { until, reminderOf } = reminding(now.toISOString(), calendar)
  const due: DueReminder[] = []
  for await (const owed of owedBefore(a, instantAt(until, '24:00', timezone).toISOString())) {
    const reminder = reminderOf(owed)
    if (reminder) due.push(reminder)
  }
  await makeReminders(a, due)
  await noteReminded(a, today)
  console.log(JSON.stringify({ level: 'info', job: 'remind', association: a, day: today, due: due.length }))
}
