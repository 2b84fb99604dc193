import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Obligation } from '../../../functions/domain/obligation.ts'
import { reminding } from '../../../functions/domain/reminder.ts'
import { isWorkingDay } from '../../../functions/domain/working-days.ts'
import { workingIn } from '../../support/suggested.ts'

const shanghai = workingIn('Asia/Shanghai')
const owed = (dueAt: string): Obligation => ({
  kind: 'answer',
  suggestion: 's.001',
  session: 's',
  department: '学会部',
  dueAt,
})
const nine = (day: string) => `${day}T01:00:00.000Z`

/** What is reached on a day of what is due at half past five on another, in China. */
function reached(day: string, due: string, calendar = shanghai) {
  const found = reminding(nine(day), calendar).reminderOf(owed(`${due}T09:30:00.000Z`))
  return found && [found.stage, found.number, found.day]
}

test.each([
  ['six working days before, nothing', '2026-03-10', '2026-03-18', undefined],
  ['five working days before, it is due soon', '2026-03-11', '2026-03-18', ['due-soon', undefined, '2026-03-11']],
  [
    'a day after that, it is still what was said then',
    '2026-03-17',
    '2026-03-18',
    ['due-soon', undefined, '2026-03-11'],
  ],
  ['on the day, it is due', '2026-03-18', '2026-03-18', ['due', undefined, '2026-03-18']],
  ['due on a Sunday, it is due on the Friday', '2026-03-13', '2026-03-15', ['due', undefined, '2026-03-13']],
  ['and overdue on the Monday', '2026-03-16', '2026-03-15', ['overdue', 1, '2026-03-16']],
  ['on the fourth working day that it is overdue, once', '2026-03-19', '2026-03-15', ['overdue', 1, '2026-03-16']],
  ['on the sixth, for the second time', '2026-03-23', '2026-03-15', ['overdue', 2, '2026-03-23']],
  ['after weeks, the latest time only', '2026-04-01', '2026-03-15', ['overdue', 3, '2026-03-30']],
  ['over the Spring Festival nobody is counted late', '2026-02-24', '2026-02-14', ['overdue', 1, '2026-02-24']],
  ['a Saturday that makes up for a holiday is worked', '2026-02-14', '2026-02-14', ['due', undefined, '2026-02-14']],
] as const)('%s', (_, day, due, expected) => {
  expect(reached(day, due)).toEqual(expected)
})

test("the association's own days off are none of the five, and the day is that of its time zone", () => {
  const own = workingIn('America/New_York', { holidays: ['2026-03-16'] })
  const late = owed('2026-03-19T03:30:00.000Z')
  const on = (day: string) => reminding(`${day}T14:00:00.000Z`, own).reminderOf(late)?.stage
  expect(['2026-03-09', '2026-03-10', '2026-03-18', '2026-03-19'].map(on)).toEqual([
    undefined,
    'due-soon',
    'due',
    'overdue',
  ])
})

const aDay = fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))
const aWorkedDay = aDay.filter((day) => isWorkingDay(day, shanghai))

test('what is reached is of a working day that has come, at most five working days ago, and is the same until the next', () => {
  fc.assert(
    fc.property(aWorkedDay, aDay, (today, due) => {
      const found = reminding(nine(today), shanghai).reminderOf(owed(nine(due)))
      if (!found) return
      expect(found.day <= today && isWorkingDay(found.day, shanghai)).toBe(true)
      expect(reminding(nine(found.day), shanghai).reminderOf(owed(nine(due)))).toEqual(found)
    }),
  )
})

test('nothing is reached of what is due after the last day that is looked at, and something of what is due on it', () => {
  fc.assert(
    fc.property(aWorkedDay, (today) => {
      const { until, reminderOf } = reminding(nine(today), shanghai)
      const next = new Date(Date.parse(until) + 24 * 3600_000).toISOString().slice(0, 10)
      expect(reminderOf(owed(nine(until)))).toMatchObject({ stage: 'due-soon', day: today })
      expect(reminderOf(owed(nine(next)))).toBeUndefined()
    }),
  )
})
