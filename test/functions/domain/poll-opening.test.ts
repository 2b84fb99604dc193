import { describe, expect, test } from 'vitest'
import { endOf, mayOpen, mayVoteOn, startOf } from '../../../functions/domain/poll-opening.ts'
import * as hall from '../../support/hall.ts'

const now = '2026-01-05T01:00:00.000Z'
const later = '2026-01-05T01:00:00.001Z'
const fault = (path: string, message: string) =>
  expect.objectContaining({ code: 'invalid', values: { errors: [{ path, message }] } })

describe('when a poll is to open', () => {
  test('is an instant to come', () => expect(startOf(later, now)).toBe(later))
  test.each([undefined, now, '2026-01-05T00:59:59.999Z'])('is not %s', (opensAt) => {
    expect(() => startOf(opensAt, now)).toThrow(fault('opensAt', 'must be in the future'))
  })
})

describe('when it is to close', () => {
  test.each([
    [{ seconds: 90 }, '2026-01-05T01:01:30.000Z'],
    [{ closesAt: later }, later],
    [{}, undefined],
  ])('of %j is %s', (wanted, end) => expect(endOf(wanted, now)).toBe(end))
  test.each([now, '2026-01-05T00:59:59.999Z'])('is not %s, when it is not open yet', (closesAt) => {
    expect(() => endOf({ closesAt }, now)).toThrow(fault('closesAt', 'must be after the opening'))
  })
  test('is in the year 9999 at the latest', () => {
    expect(endOf({ seconds: 1 }, '9999-12-31T23:59:58.999Z')).toBe('9999-12-31T23:59:59.999Z')
    const beyond = fault('seconds', 'leads beyond the year 9999')
    expect(() => endOf({ seconds: 1 }, '9999-12-31T23:59:59.000Z')).toThrow(beyond)
  })
})

const motion = { ...hall.motion, status: 'tabled' as const }
const session = { ...hall.session, status: 'open' as const }
const refusal = (code: string, values: object) => expect.objectContaining({ code, values })

test.each(['tabled', 'voting', 'lost'] as const)('a motion that is %s can be voted on', (status) => {
  expect(() => mayOpen(session, { ...motion, status })).not.toThrow()
})

test('its own schedule does not keep a poll from opening', () => {
  expect(() => mayVoteOn({ ...motion, scheduled: 'p' }, 'p')).not.toThrow()
  expect(() => mayVoteOn(motion, 'p')).not.toThrow()
})

test.each([
  ['in a block', { block: 'b' }, 'in-block', { id: motion.id, block: 'b' }],
  ['carried', { status: 'carried' }, 'already-decided', { id: motion.id }],
  ['withdrawn', { status: 'withdrawn' }, 'not-allowed-now', { allowed: [] }],
  ['refused its effect', { effect: { status: 'refused' } }, 'not-allowed-now', { allowed: ['effect'] }],
  ['scheduled', { scheduled: 'p' }, 'poll-scheduled', { poll: 'p' }],
])('one that is %s cannot', (_, more, code, values) => {
  const on = { ...motion, ...more } as typeof hall.motion
  expect(() => mayVoteOn(on, 'other')).toThrow(refusal(code, values))
  expect(() => mayOpen(session, on, 'other')).toThrow(refusal(code, values))
})

test('a motion whose effect was made can be voted on again', () => {
  expect(() => mayVoteOn({ ...motion, effect: { status: 'applied' } } as typeof hall.motion)).not.toThrow()
})

test('no poll opens beside another, or in a session that is not open', () => {
  expect(() => mayOpen({ ...session, openPoll: 'p' }, motion)).toThrow(refusal('another-poll-open', { poll: 'p' }))
  expect(() => mayOpen({ ...session, status: 'adjourned' }, motion)).toThrow(
    refusal('session-not-open', { sessionStatus: 'adjourned' }),
  )
})
