import type { DueReminder, NamedReminder, Reminder } from '../domain/reminder.ts'
import { digestOf } from './digest.ts'
import { query, read, readAll } from './items.ts'
import { keys } from './keys.ts'
import { suggestionsById } from './suggestions.ts'
import { decided, most, place, put, transact, type Write } from './transact.ts'

/** What makes a reminder the one that it is: what is owed by whom and when, and how far that has come; not its day. */
const identityOf = ({ suggestion, department, kind, promise, dueAt, stage, number }: DueReminder): string =>
  digestOf({ suggestion, department, kind, promise, dueAt, stage, number })

const idOf = (reminder: DueReminder) => `${reminder.day}.${identityOf(reminder).slice(0, 24)}`

/** Those that were not made yet. */
async function unmade(a: string, reminders: readonly DueReminder[]): Promise<DueReminder[]> {
  const marks = await readAll<object>(reminders.map((one) => keys.reminded(a, identityOf(one))))
  const made = new Set(marks.map(({ key }) => key.sk))
  return reminders.filter((one) => !made.has(identityOf(one)))
}

/** All that is written of a reminder, once. */
function writesOf(a: string, reminder: DueReminder): Write[] {
  const id = idOf(reminder)
  const kept: Reminder = { id, ...reminder }
  return [
    put(keys.reminded(a, identityOf(reminder)), { id }),
    place(keys.reminder(a, id), kept),
    place(keys.departmentReminder(a, reminder.department, id), kept),
  ]
}

/** So many reminders fit a transaction. */
const atOnce = Math.floor(most / 3)

/** Makes these reminders, each once and never again, however often and by how many at once it is tried. */
export const makeReminders = (a: string, reminders: readonly DueReminder[]): Promise<void> =>
  decided(async () => {
    const left = await unmade(a, reminders)
    for (let at = 0; at < left.length; at += atOnce)
      await transact(left.slice(at, at + atOnce).flatMap((one) => writesOf(a, one)))
  })

/** The day whose reminders were all made last. */
export const remindedDay = async (a: string): Promise<string | undefined> =>
  (await read<{ day: string }>(keys.remindedDay(a)))?.day

/** Notes that all reminders of a day are made. */
export const noteReminded = (a: string, day: string): Promise<void> => transact([place(keys.remindedDay(a), { day })])

const cursor = /^\d{4}-\d{2}-\d{2}\.[0-9a-f]{24}$/

interface Range {
  /** Days before it are left out. */
  since: string | undefined
  /** The id of the last one that was seen; what is no id is as if there were none. */
  after: string | undefined
  limit: number
}

/** The reminders of a department, or of all, by their days, the newest first. */
export async function remindersOf(
  a: string,
  department: string | undefined,
  { since = '0', after, limit }: Range,
): Promise<Reminder[]> {
  const from = after !== undefined && cursor.test(after) ? after : undefined
  if (from !== undefined && from < since) return []
  const { pk } = department === undefined ? keys.reminder(a, '') : keys.departmentReminder(a, department, '')
  return query<Reminder>(pk, { begins: since, downTo: '~', after: from, limit })
}

/** Reminders with what their suggestions are called now. */
export async function namedReminders(a: string, reminders: readonly Reminder[]): Promise<NamedReminder[]> {
  const ids = new Set(reminders.map(({ suggestion }) => suggestion))
  const found = new Map((await suggestionsById(a, [...ids])).map((one) => [one.id, one]))
  return reminders.flatMap((reminder) => {
    const about = found.get(reminder.suggestion)
    return about ? [{ ...reminder, suggestionNumber: about.number, title: about.title }] : []
  })
}
