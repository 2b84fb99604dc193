import { expect, test } from 'vitest'
import { deskEntry, deskOrder } from '../../../functions/domain/department-desk.ts'
import { type KeptSuggestion, shownAs } from '../../../functions/domain/suggestion.ts'
import { by, suggested } from '../../support/suggested.ts'

const now = '2026-01-12T01:00:00.000Z'
const { association } = by()
const entry = (more: Partial<KeptSuggestion>, department = '科普部') =>
  deskEntry(shownAs(suggested({ host: '科普部', coHosts: ['学会部'], ...more }), now), department, now, association)
const answer = (...promises: [dueAt: string, done: boolean][]) => ({
  class: 'B',
  text: '答',
  signer: '人',
  at: now,
  opinions: [],
  promises: promises.map(([dueAt, done], index) => ({ id: `1-${index + 1}`, text: '诺', dueAt, done })),
})
const [past, soon, later] = ['2026-01-08T09:30:00.000Z', '2026-01-16T09:30:00.000Z', '2026-03-20T09:30:00.000Z']
const given = { department: '学会部', text: '同意', at: now, by: 'host:x' }

test.each<[string, Partial<KeptSuggestion>, string, string, string?]>([
  ['what should have been answered', { status: 'in-progress', dueAt: past }, '科普部', 'overdue', past],
  ['what is due within a fortnight', { status: 'assigned', dueAt: soon }, '科普部', 'due-soon', soon],
  ['what is to be started', { status: 'assigned', dueAt: later }, '科普部', 'to-start', later],
  ['what is to be worked on again', { status: 'rework', dueAt: later }, '科普部', 'to-start', later],
  ['what is being worked on', { status: 'in-progress', dueAt: later }, '科普部', 'in-progress', later],
  [
    'an opinion by its own date',
    { status: 'in-progress', dueAt: later, opinionDates: [{ department: '学会部', dueAt: soon }] },
    '学会部',
    'opinion',
    soon,
  ],
  ['an opinion without a date, by the answer’s', { status: 'assigned', dueAt: later }, '学会部', 'opinion', later],
  ['an opinion that was given', { status: 'assigned', dueAt: later, opinions: [given] }, '学会部', 'done'],
  ['an opinion that came too late', { status: 'replied', dueAt: later }, '学会部', 'done'],
  [
    'promises by the first that is open',
    { status: 'tracking', reply: answer([past, true], [later, false], [soon, false]) },
    '科普部',
    'promise',
    soon,
  ],
  ['promises that were kept', { status: 'replied', reply: answer([past, true]) }, '科普部', 'done'],
  ['what is closed', { status: 'closed', dueAt: past }, '科普部', 'done'],
])('%s lies where it belongs', (_, more, department, part, dueAt) => {
  const at = entry(more, department)
  expect([at.part, at.due?.at]).toEqual([part, dueAt])
})

test.each([
  ['four working days on', soon, { isLate: false, workingDays: 4 }],
  ['today', '2026-01-12T09:30:00.000Z', { isLate: false, workingDays: 0 }],
  ['two working days ago, a weekend between', past, { isLate: true, workingDays: 2 }],
])('what is due %s is told so', (_, dueAt, due) => {
  expect(entry({ status: 'in-progress', dueAt }).due).toEqual({ at: dueAt, ...due })
})

test('the most pressing comes first, then the earliest; of what is done, the newest', () => {
  const [late, latest, helped] = [
    entry({ id: 'late', status: 'assigned', dueAt: past }),
    entry({ id: 'latest', status: 'assigned', dueAt: '2026-01-09T09:30:00.000Z' }),
    entry({ id: 'helped', status: 'assigned', dueAt: past }, '学会部'),
  ]
  const [old, young] = [
    entry({ id: 'old', status: 'closed', createdAt: past }),
    entry({ id: 'young', status: 'closed', createdAt: now }),
  ]
  expect([old, helped, latest, young, late].sort(deskOrder).map(({ suggestion }) => suggestion.id)).toEqual([
    'late',
    'latest',
    'helped',
    'young',
    'old',
  ])
})
