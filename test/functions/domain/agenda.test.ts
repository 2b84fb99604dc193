import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AgendaItem, AgendaStatus } from '../../../functions/domain/agenda.ts'
import { AgendaMove, agendaMovesFrom, awarded, itemAmended, itemMoved } from '../../../functions/domain/agenda-move.ts'
import { reordered, timed } from '../../../functions/domain/agenda-order.ts'
import type { Session } from '../../../functions/domain/session.ts'

const session = { id: 's', status: 'open' } as Session
const now = '2023-02-24T02:00:00.000Z'
const item = (id: string, status: AgendaStatus = 'pending', minutes = 10): AgendaItem => ({
  id,
  kind: 'other',
  title: id,
  minutes,
  documents: [],
  speakers: [],
  commendations: [],
  order: 1,
  status,
})
const refused = (code: string, values?: object) =>
  expect.objectContaining({ code, ...(values && { values: expect.objectContaining(values) }) })

test.each([
  ['pending', ['start', 'defer']],
  ['current', ['finish', 'defer']],
  ['deferred', ['start']],
  ['done', []],
] as const)('of a %s item the moves are %j, and any other is refused with these', (status, allowed) => {
  expect(agendaMovesFrom(status)).toEqual(allowed)
  for (const move of AgendaMove.options.filter((one) => !allowed.some((known) => known === one)))
    expect(() => itemMoved(session, item('a', status), move, now)).toThrow(refused('not-allowed-now', { allowed }))
})

test('whatever moves are tried on an agenda, one item is current at the most, and the session names it', () => {
  const tried = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...AgendaMove.options)))
  fc.assert(
    fc.property(tried, (moves) => {
      const items = new Map(['a', 'b', 'c'].map((id) => [id, item(id)]))
      let held = session
      for (const [id, move] of moves) {
        try {
          const moved = itemMoved(held, items.get(id) ?? item(id), move, now)
          items.set(id, moved.item)
          held = moved.session
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal' })
        }
        const current = [...items.values()].filter(({ status }) => status === 'current')
        expect(current.map((one) => one.id)).toEqual(held.currentItem === undefined ? [] : [held.currentItem])
      }
    }),
  )
})

test.each(['planned', 'convened', 'adjourned'] as const)('no item starts in a session that is %s', (status) => {
  expect(() => itemMoved({ ...session, status }, item('a'), 'start', now)).toThrow(
    refused('session-not-open', { sessionStatus: status }),
  )
})

test('a pending item can be deferred before the session opens, nothing moves after it is closed', () => {
  expect(itemMoved({ ...session, status: 'planned' }, item('a'), 'defer', now).item.status).toBe('deferred')
  expect(() => itemMoved({ ...session, status: 'closed' }, item('a'), 'defer', now)).toThrow(refused('session-closed'))
})

test.each(['current', 'done'] as const)('of a %s item nothing changes but its papers', (status) => {
  expect(() => itemAmended(item('a', status), { title: '另一个' })).toThrow(refused('already-begun', { id: 'a' }))
  const documents = [{ title: '讲稿.pdf' }]
  expect(itemAmended(item('a', status), { documents }).documents).toEqual(documents)
})

const agenda = [item('a', 'done'), item('b', 'current'), item('c'), item('d', 'deferred')]

test.each([
  ['one is missing', ['a', 'b', 'c'], 'invalid'],
  ['one is unknown', ['a', 'b', 'c', 'x'], 'invalid'],
  ['one is named twice', ['a', 'b', 'c', 'c'], 'invalid'],
  ['one too many is named', ['a', 'b', 'c', 'd', 'x'], 'invalid'],
  ['what was done changes its order', ['b', 'a', 'c', 'd'], 'already-begun'],
] as const)('an order is refused where %s', (_, ids, code) => {
  expect(() => reordered(agenda, [...ids])).toThrow(refused(code))
})

test('what is still to come may go anywhere', () => {
  const order = ['d', 'a', 'c', 'b']
  expect(reordered(agenda, order).map((one) => [one.id, one.order])).toEqual(order.map((id, at) => [id, at + 1]))
})

test('planned starts follow from the durations before, those of deferred items left out', () => {
  const start = new Date('2023-02-24T01:30:00.000Z')
  const items = [item('a', 'done', 20), item('b', 'deferred', 40), item('c', 'pending', 15), item('d')]
  expect(timed(items, start).map((one) => one.plannedAt)).toEqual([
    '2023-02-24T01:30:00.000Z',
    undefined,
    '2023-02-24T01:50:00.000Z',
    '2023-02-24T02:05:00.000Z',
  ])
})

test('an item that is deferred loses the planned start it had', () => {
  const stale = { ...item('a', 'deferred'), plannedAt: now }
  expect(timed([stale], new Date(now))[0]).not.toHaveProperty('plannedAt')
})

test('the awards of an item have the same ids however often they are worked out', () => {
  const commend = {
    ...item('commend-1'),
    commendations: [1, 2].map((n) => ({ award: `${n}`, year: 2022, recipients: ['甲'] })),
  }
  const by = { session: 's', at: now, by: 'secretariat:x' }
  expect(awarded(commend, by).map(({ id }) => id)).toEqual(['commend-1-1', 'commend-1-2'])
})

test('an item that is finished says when; one that is put off does not, and the session has no current one', () => {
  const held = { ...session, currentItem: 'a' }
  expect(itemMoved(held, item('a', 'current'), 'finish', now)).toEqual({
    item: { ...item('a', 'done'), finishedAt: now },
    session,
  })
  expect(itemMoved(held, item('a', 'current'), 'defer', now)).toEqual({ item: item('a', 'deferred'), session })
  expect(itemMoved(held, item('b'), 'defer', now).session).toBe(held)
})

test('no item starts beside another', () => {
  expect(() => itemMoved({ ...session, currentItem: 'b' }, item('a'), 'start', now)).toThrow(
    refused('another-item-current', { item: 'b' }),
  )
  expect(itemMoved(session, item('a'), 'start', now).session).toMatchObject({ currentItem: 'a' })
})

test('an award names the motion of its item, where there is one', () => {
  const planned = { award: '奖', year: 2022, recipients: ['某'] } as never
  const by = { session: 's', at: now, by: 'b' }
  const [plain] = awarded({ ...item('a'), commendations: [planned] }, by)
  const [decided] = awarded({ ...item('a'), commendations: [planned], motion: 'm' }, by)
  expect(plain).not.toHaveProperty('motion')
  expect(decided).toMatchObject({ id: 'a-1', item: 'a', motion: 'm' })
})

test('what is done stays as it was done but for its papers, alone', () => {
  const done = item('a', 'done')
  expect(itemAmended(done, { documents: [] })).toEqual(done)
  expect(() => itemAmended(done, { documents: [], title: '乙' })).toThrow(refused('already-begun', { id: 'a' }))
  expect(itemAmended(item('a'), { title: '乙' })).toMatchObject({ title: '乙' })
})
