import { expect, test } from 'vitest'
import { previousOf } from '../../../functions/domain/carried-over.ts'
import type { Session } from '../../../functions/domain/session.ts'
import { shownAs } from '../../../functions/domain/suggestion.ts'
import { isAskedFor, SuggestionQuery } from '../../../functions/domain/suggestion-filter.ts'
import { nameOf, placeOf } from '../../../functions/domain/suggestion-id.ts'
import { partsOf } from '../../../functions/domain/suggestion-relations.ts'
import { session } from '../../support/hall.ts'
import { suggested } from '../../support/suggested.ts'

test.each([
  ['the first', 5, 1, { id: 'p-5.001', number: '5-5-001' }],
  ['the thousandth', 5, 1000, { id: 'p-5.1000', number: '5-5-1000' }],
  ['of a session without a number', null, 12, { id: 'p-5.012', number: 'p-5-012' }],
])('%s is named by session and number', (_, number, no, name) => {
  expect(nameOf({ id: 'p-5', term: 5, number }, no)).toEqual(name)
})

test.each([
  ['p-5.001', { session: 'p-5', no: '001' }],
  ['p.5.1000', { session: 'p.5', no: '1000' }],
  ['p-5.1', undefined],
  ['p-5.0001', undefined],
  ['p-5', undefined],
  ['.001', undefined],
  ['a#b.001', undefined],
  ['p-5.001\n', undefined],
])('the id %j', (id, place) => {
  expect(placeOf(id)).toEqual(place)
})

test('what is split goes on in parts: accepted, with everybody who proposed the whole', () => {
  const whole = suggested({ status: 'accepted', joined: ['007'], priority: 'P1' })
  const parts = [1, 2].map((n) => ({ title: `${n}`, situation: '无', proposal: '无' }))
  const names = [2, 3].map((n) => nameOf(session, n))
  const made = partsOf(whole, { parts }, names, { at: '2026-01-06T00:00:00.000Z', by: 'secretariat:1' })
  const { theme, group } = whole
  const inherited = {
    status: 'accepted',
    proposers: ['005'],
    joined: ['007'],
    theme,
    group,
    session: 's',
    splitFrom: whole.id,
  }
  expect(made).toMatchObject(names.map((name) => ({ ...inherited, ...name })))
})

const now = '2026-03-01T00:00:00.000Z'
const late = shownAs(
  suggested({ status: 'assigned', dueAt: '2026-02-01T00:00:00.000Z', proposal: '建设 Talent 公寓' }),
  now,
)
test.each([
  [{}, true],
  [{ status: 'assigned', theme: '科学普及' }, true],
  [{ status: 'assigned', theme: '人才培养' }, false],
  [{ host: '办公室' }, false],
  [{ overdue: 'true' }, true],
  [{ overdue: 'false' }, false],
])('asked for by %j', (query, found) => {
  expect(isAskedFor(late, SuggestionQuery.parse(query))).toBe(found)
})

test.each([
  ['tracking', false, '2026-03-01T00:00:00.000Z', false],
  ['tracking', false, '2026-03-01T00:00:00.001Z', true],
  ['replied', false, '2026-03-02T00:00:00.000Z', true],
  ['tracking', true, '2026-03-02T00:00:00.000Z', false],
  ['rework', false, '2026-03-02T00:00:00.000Z', false],
] as const)(
  'what was promised for the first of March while %s (done: %s), at %s: overdue %s',
  (status, done, now, overdue) => {
    const promises = [{ id: '1-1', text: '完成', dueAt: '2026-03-01T00:00:00.000Z', done }]
    const reply = { class: 'B', text: '正在办', signer: '徐', at: '2026-02-01T00:00:00.000Z', promises, opinions: [] }
    expect(shownAs(suggested({ status, reply }), now).promiseOverdue).toBe(overdue)
  },
)

const held = (id: string, more: Partial<Session>): Session => ({ ...session, id, ...more })
test('the previous session is the last one before it of the same body that is counted', () => {
  const all = [
    held('4', { date: '2022-02-01', number: 4 }),
    held('standing', { body: 'standing', date: '2023-02-23' }),
    held('5', { date: '2023-02-24', startsAt: '09:30' }),
    held('lecture', { date: '2023-02-24', startsAt: '16:00', number: null }),
    held('6', { date: '2024-02-01', number: 6 }),
  ]
  const before = (id: string) => previousOf(all.find((one) => one.id === id) ?? session, all)?.id
  expect(['4', '5', 'lecture', '6', 'standing'].map(before)).toEqual([undefined, '4', '5', '5', undefined])
})
