import { expect, test } from 'vitest'
import {
  answerDue,
  handBackIsLate,
  isDueSoon,
  isOverdue,
  latestDue,
  reworkDue,
} from '../../../functions/domain/deadline.ts'
import { workingDaysSince } from '../../../functions/domain/working-days.ts'
import { workingIn } from '../../support/suggested.ts'

const shanghai = 'Asia/Shanghai'

test.each([
  ['the same day', '2026-01-05T01:00:00Z', '2026-01-05T09:00:00Z', shanghai, 0],
  ['Monday to Friday', '2026-01-05T01:00:00Z', '2026-01-09T01:00:00Z', shanghai, 4],
  ['over a weekend', '2026-01-09T01:00:00Z', '2026-01-12T01:00:00Z', shanghai, 1],
  ['Saturday to Sunday', '2026-01-10T01:00:00Z', '2026-01-11T01:00:00Z', shanghai, 0],
  ['a Sunday evening in UTC is Monday in Shanghai', '2026-01-09T01:00:00Z', '2026-01-11T17:00:00Z', shanghai, 1],
  ['and Sunday still in UTC', '2026-01-09T01:00:00Z', '2026-01-11T17:00:00Z', 'UTC', 0],
])('working days: %s', (_, from, until, zone, days) => {
  expect(workingDaysSince(from, until, workingIn(zone))).toBe(days)
})

test.each([
  ['on the seventh working day', '2026-01-14T15:00:00Z', false],
  ['on the eighth', '2026-01-15T01:00:00Z', true],
])('a host of Monday the fifth that hands back %s', (_, at, late) => {
  expect(handBackIsLate('2026-01-05T01:00:00Z', at, workingIn(shanghai))).toBe(late)
})

test.each([
  ['2026-01-05T01:00:00.000Z', '2026-07-05T01:00:00.000Z'],
  ['2026-08-31T01:00:00.000Z', '2027-02-28T01:00:00.000Z'],
])('what is assigned at %s is due at %s at the latest', (assigned, latest) => {
  expect(latestDue(assigned)).toBe(latest)
})

test('a rework is due within a month, or on the last day of a shorter one', () => {
  expect(reworkDue('2026-01-31T01:00:00.000Z', workingIn(shanghai))).toBe('2026-02-28T01:00:00.000Z')
})

test.each([
  ['National Day is passed over', '2026-09-01T08:00:00.000Z', '2026-10-08T08:00:00.000Z'],
  ['a Sunday that makes up for it is worked', '2026-08-20T08:00:00.000Z', '2026-09-20T08:00:00.000Z'],
  ['by the day in its own time zone', '2026-08-04T17:00:00.000Z', '2026-09-06T17:00:00.000Z'],
])('when a rework is due, %s', (_, unsatisfied, due) => {
  expect(reworkDue(unsatisfied, workingIn(shanghai))).toBe(due)
})

test.each([
  ['a day that is worked', '2026-01-05T01:00:00.000Z', '2026-04-07T09:30:00.000Z', shanghai],
  ['a Sunday', '2026-02-10T01:00:00.000Z', '2026-05-11T09:30:00.000Z', shanghai],
  ['summer time', '2026-01-05T09:00:00.000Z', '2026-04-06T15:30:00.000Z', 'Europe/Berlin'],
])('an answer is due three months on, when work ends: %s', (_, assigned, due, zone) => {
  expect(answerDue(assigned, workingIn(zone))).toBe(due)
})

const now = '2026-03-01T00:00:00.000Z'
test.each([
  ['assigned and past', 'assigned', '2026-02-28T23:59:59.999Z', true, false],
  ['in progress and past', 'in-progress', '2026-02-28T00:00:00.000Z', true, false],
  ['reworked and past', 'rework', '2026-02-28T00:00:00.000Z', true, false],
  ['answered', 'replied', '2026-02-28T00:00:00.000Z', false, false],
  ['due this very instant', 'assigned', now, false, true],
  ['due in fourteen days', 'assigned', '2026-03-15T00:00:00.000Z', false, true],
  ['due later', 'assigned', '2026-03-15T00:00:00.001Z', false, false],
  ['without a date', 'accepted', undefined, false, false],
])('%s', (_, status, dueAt, overdue, soon) => {
  expect([isOverdue({ status, dueAt }, now), isDueSoon({ status, dueAt }, now)]).toEqual([overdue, soon])
})
