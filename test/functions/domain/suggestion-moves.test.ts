import { describe, expect, test } from 'vitest'
import {
  type KeptSuggestion,
  type SuggestionStatus,
  SuggestionStatus as statuses,
} from '../../../functions/domain/suggestion.ts'
import { allowed, moved, notNow } from '../../../functions/domain/suggestion-move.ts'
import type { SuggestionMove } from '../../../functions/domain/suggestion-moves.ts'
import { releasesMerged } from '../../../functions/domain/suggestion-relations.ts'
import { by, suggested } from '../../support/suggested.ts'

const table: Record<SuggestionMove, SuggestionStatus[]> = {
  submit: ['draft', 'returned'],
  'co-sign': [],
  return: ['submitted'],
  accept: ['submitted'],
  decline: ['submitted'],
  merge: ['submitted'],
  'un-merge': ['merged'],
  split: ['accepted'],
  withdraw: ['accepted'],
  assign: ['accepted'],
  'hand-back': ['assigned'],
  extend: ['assigned', 'in-progress'],
  start: ['assigned', 'rework'],
  opine: [],
  reply: ['in-progress'],
  feedback: ['replied'],
  'keep-promise': ['tracking'],
  close: ['replied', 'fed-back'],
  queue: ['accepted'],
  explain: ['accepted'],
  reference: ['accepted'],
}
const moves = Object.keys(table) as SuggestionMove[]
const at = (status: SuggestionStatus, more: Partial<KeptSuggestion> = {}) =>
  suggested({
    status,
    assignedAt: '2026-01-05T01:00:00.000Z',
    dueAt: '2026-03-05T01:00:00.000Z',
    host: '办公室',
    ...more,
  })

test.each(statuses.options)('from %s the secretariat can make the moves of the table, and no other', (status) => {
  expect(allowed(at(status), by())).toEqual(moves.filter((move) => table[move].includes(status)))
})

test.each(statuses.options)(
  'from %s a proposer can submit, withdraw and say whether it satisfies, where the table says so',
  (status) => {
    const own = (['submit', 'withdraw', 'feedback'] as const).filter((move) => table[move].includes(status))
    expect(allowed(at(status), by('005')).sort()).toEqual([...own].sort())
  },
)

test.each(statuses.options)('from %s another member can do nothing', (status) => {
  expect(allowed(at(status), by('006'))).toEqual([])
})

describe('who', () => {
  test('another member is refused before the state is looked at', () => {
    expect(() => moved(at('draft'), 'submit', {}, by('006'))).toThrow('not-allowed')
    expect(() => moved(at('closed'), 'submit', {}, by('006'))).toThrow(/^not-allowed$/)
  })
  test('a proposer does not make the secretariat’s moves', () => {
    expect(() => moved(at('submitted'), 'accept', {}, by('005'))).toThrow(/^not-allowed$/)
  })
  test('who proposed what was merged into it is asked, but does not withdraw it', () => {
    const joint = at('replied', { joined: ['007'] })
    expect(allowed(joint, by('007'))).toEqual(['feedback'])
    expect(() => moved({ ...joint, status: 'accepted' }, 'withdraw', {}, by('007'))).toThrow(/^not-allowed$/)
  })
})

test('what is not possible names what is, and never itself', () => {
  expect(() => moved(at('submitted'), 'start', {}, by())).toThrow(
    expect.objectContaining({
      code: 'not-allowed-now',
      values: { allowed: ['return', 'accept', 'decline', 'merge'] },
    }),
  )
})

describe('assigning', () => {
  const assign = (more: object = {}) =>
    moved(
      at('accepted'),
      'assign',
      { host: '办公室', coHosts: [], opinionDates: [], dueAt: '2026-04-05T01:00:00.000Z', ...more },
      by(),
    )
  test('goes internally, to the host, until then', () => {
    expect(assign({ coHosts: ['学会部'], priority: 'P1' })).toMatchObject({
      status: 'assigned',
      route: 'internal',
      host: '办公室',
      coHosts: ['学会部'],
      priority: 'P1',
      assignedAt: '2026-01-05T02:00:00.000Z',
    })
  })
  test.each([
    ['an unknown department', { host: '没有' }],
    ['an unknown co-host', { coHosts: ['没有'] }],
    ['an unknown priority', { priority: 'P9' }],
    ['a date that has passed', { dueAt: '2026-01-05T01:59:59.999Z' }],
    ['more than six months', { dueAt: '2026-07-05T02:00:00.001Z' }],
  ])('refuses %s', (_, more) => {
    expect(() => assign(more)).toThrow('invalid')
  })
  test.each([
    ['kept exactly as given', { dueAt: '2026-02-17T15:59:00.000Z' }, '2026-02-17T15:59:00.000Z'],
    ['so many working days on, when work ends', { dueAt: undefined, workingDays: 5 }, '2026-01-12T09:30:00.000Z'],
    ['in three months, on a working day, where nothing is said', { dueAt: undefined }, '2026-04-07T09:30:00.000Z'],
  ])('is due %s', (_, more, dueAt) => {
    expect(assign(more).dueAt).toBe(dueAt)
  })
  test('working days do not reach beyond six months', () => {
    expect(() => assign({ dueAt: undefined, workingDays: 130 })).toThrow('invalid')
  })
  test('a host hands back within seven working days, and nothing of the assignment stays', () => {
    const back = moved(at('assigned'), 'hand-back', { reason: '不属于', proposedHost: '科普部' }, by())
    expect(back).toMatchObject({ status: 'accepted', coHosts: [], proposedHost: '科普部' })
    expect([back.host, back.route, back.dueAt, back.assignedAt]).toEqual([undefined, undefined, undefined, undefined])
  })
  test('after that it can be assigned anew instead, but not handed back', () => {
    expect(allowed(at('assigned'), by(undefined, '2026-01-15T01:00:00.000Z'))).toEqual(['assign', 'extend', 'start'])
  })
})

describe('extending', () => {
  const extend = (dueAt: string) => moved(at('in-progress'), 'extend', { dueAt, reason: '需协调' }, by())
  test('moves the date on and leaves the status', () => {
    expect(extend('2026-07-05T01:00:00.000Z')).toMatchObject({
      status: 'in-progress',
      dueAt: '2026-07-05T01:00:00.000Z',
    })
  })
  test('by working days counts from the date it has', () => {
    const extended = moved(at('in-progress'), 'extend', { workingDays: 3, reason: '需协调' }, by())
    expect(extended.dueAt).toBe('2026-03-10T09:30:00.000Z')
  })
  test('is not possible beyond six months after it was assigned', () => {
    expect(allowed(at('in-progress', { dueAt: '2026-07-05T01:00:00.000Z' }), by())).toEqual(['reply'])
  })
  test.each([
    ['the date it has', '2026-03-05T01:00:00.000Z'],
    ['more than six months after it was assigned', '2026-07-05T01:00:00.001Z'],
  ])('refuses %s', (_, dueAt) => {
    expect(() => extend(dueAt)).toThrow('invalid')
  })
})

describe('whether it satisfies', () => {
  const replied = (from: KeptSuggestion) =>
    moved(from, 'reply', { class: 'A', text: '已办结', signer: '徐', promises: [], opinions: [] }, by())
  const answered = (more: Partial<KeptSuggestion> = {}) => replied(at('in-progress', more))
  const told = (from: KeptSuggestion, who: string, satisfied: boolean) =>
    moved(from, 'feedback', { satisfied }, by(who))

  test('each proposer is asked once a round, those of what was merged into it too', () => {
    const once = told(answered({ proposers: ['005', '006'], joined: ['007'] }), '005', true)
    expect(allowed(once, by('005'))).toEqual([])
    expect([allowed(once, by('006')), allowed(once, by('007'))]).toEqual([['feedback'], ['feedback']])
    const thrice = told(told(once, '006', true), '007', true)
    expect(thrice.status).toBe('replied')
    expect(allowed(thrice, by())).toEqual(['close'])
  })
  test('the first who is unsatisfied ends the round: rework, due within a month', () => {
    const unsatisfied = told(told(answered({ proposers: ['005', '006'] }), '005', true), '006', false)
    expect(unsatisfied).toMatchObject({ status: 'rework', unsatisfied: 1, dueAt: '2026-02-05T02:00:00.000Z' })
  })
  test('rounds are counted, and in the next one everybody is asked again', () => {
    const first = told(answered({ proposers: ['005', '006'] }), '005', false)
    const again = replied(moved(first, 'start', {}, by()))
    expect(again.asked).toEqual([])
    expect(told(again, '006', false)).toMatchObject({ status: 'rework', unsatisfied: 2 })
  })
  test('the secretariat enters it for a proposer: the one it names, or the first who was not asked', () => {
    const joint = answered({ proposers: ['005', '006'] })
    expect(moved(joint, 'feedback', { satisfied: true, proposer: '006' }, by()).feedback?.proposer).toBe('006')
    expect(moved(joint, 'feedback', { satisfied: true }, by()).feedback?.proposer).toBe('005')
    expect(() => moved(joint, 'feedback', { satisfied: true, proposer: '009' }, by())).toThrow('invalid')
    expect(() => moved(joint, 'feedback', { satisfied: true, proposer: '006' }, by('005'))).toThrow('invalid')
  })
  test('what was promised is tracked until the last promise is kept', () => {
    const promises = [1, 2].map((n) => ({ text: `${n}`, dueAt: '2026-06-01T00:00:00.000Z' }))
    const promised = moved(
      at('in-progress'),
      'reply',
      { class: 'B', text: '正在办', signer: '徐', promises, opinions: [] },
      by(),
    )
    const tracked = told(promised, '005', true)
    expect(tracked.status).toBe('tracking')
    const keep = (from: KeptSuggestion, promise: string, done = true) =>
      moved(from, 'keep-promise', { promise, done }, by())
    expect(keep(tracked, '1-1').status).toBe('tracking')
    expect(keep(keep(tracked, '1-1'), '1-1', false).reply?.promises[0]?.done).toBe(false)
    expect(keep(keep(tracked, '1-1'), '1-2').status).toBe('replied')
    expect([promised, tracked].map((one) => allowed(one, by()))).toEqual([['feedback'], ['keep-promise']])
    expect(allowed(keep(keep(tracked, '1-1'), '1-2'), by())).toContain('close')
    expect(() => keep(tracked, '2-1')).toThrow('invalid')
  })
})

test('what others were merged into is not withdrawn before they are taken out of it', () => {
  expect(allowed(at('accepted', { merged: ['s.002'] }), by('005'))).toEqual([])
})

test.each(statuses.options)('from %s what was merged into it may be taken out, or not', (status) => {
  const open = ['submitted', 'returned', 'accepted', 'declined', 'withdrawn', 'assigned', 'in-progress', 'queued']
  expect(releasesMerged(at(status))).toBe(open.includes(status))
  expect(releasesMerged(at(status, { answers: 1 }))).toBe(false)
})

test('what others were merged into is not merged itself: there are no chains', () => {
  expect(allowed(at('submitted', { merged: ['s.002'] }), by())).not.toContain('merge')
  expect(() => moved(at('submitted'), 'merge', { into: 's.001' }, by())).toThrow('invalid')
})

test.each([
  ['queue', 'queued', 'upward', { reason: '需统筹' }],
  ['explain', 'explained', 'explain', { text: '说明', signer: '徐' }],
  ['reference', 'referenced', 'reference', { reason: '供参考' }],
] as const)('to %s is to give it a state and a route', (move, status, route, body) => {
  expect(moved(at('accepted'), move, body as never, by())).toMatchObject({ status, route })
})

test('a suggestion is not merged into itself, and a co-host speaks for its own department', () => {
  const one = at('submitted')
  const fault = (path: string, message: string) => ({ code: 'invalid', values: { errors: [{ path, message }] } })
  expect(() => moved(one, 'merge', { into: one.id } as never, by())).toThrow(
    expect.objectContaining(fault('into', 'must not be itself')),
  )
  const host = { ...by(), actor: { role: 'host', department: '学会部' } } as ReturnType<typeof by>
  const helped = at('in-progress', { coHosts: ['学会部'] })
  expect(() => moved(helped, 'opine', { department: '办公室', text: '同意' } as never, host)).toThrow(
    expect.objectContaining(fault('department', 'must be "学会部"')),
  )
  expect(() => moved(helped, 'accept', {} as never, host)).toThrow(/^not-allowed$/)
  for (const [body, when] of [
    [{ text: '同意' }, host],
    [{ department: '学会部', text: '同意' }, host],
    [{ department: '学会部', text: '同意' }, by()],
  ] as const)
    expect(moved(helped, 'opine', body as never, when).opinions).toMatchObject([{ department: '学会部', text: '同意' }])
})

test('what is possible instead does not name the move that was refused', () => {
  const refusal = notNow(at('accepted'), by(), 'queue')
  expect(refusal.values.allowed).toEqual(allowed(at('accepted'), by()).filter((move) => move !== 'queue'))
  expect(refusal.values.allowed).not.toHaveLength(0)
})

test('a department that is not configured is not proposed instead', () => {
  const body = { reason: '非本部门职责', proposedHost: '没有的部' } as never
  expect(() => moved(at('assigned', { assignedAt: by().at }), 'hand-back', body, by())).toThrow(
    expect.objectContaining({ code: 'invalid' }),
  )
})
