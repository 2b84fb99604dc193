import { expect, test } from 'vitest'
import { Poll } from '../../../functions/domain/poll.ts'
import { dueOf } from '../../../functions/domain/poll-due.ts'

const at = (minute: string) => `2023-02-24T${minute}.000Z`
const example = Poll.parse(Poll.meta()?.example)
const poll: Poll = { ...example, opensAt: at('03:10:00'), closesAt: at('03:11:30') }
const hands = { for: 1, against: 0, abstain: 0 }

test.each<[string, Partial<Poll>, string, unknown]>([
  ['is left open until its end', {}, '03:11:29', { at: at('03:11:30') }],
  ['is closed at its end', {}, '03:11:30', 'close'],
  ['is closed however late', {}, '09:00:00', 'close'],
  ['waits for people where it has no end', { closesAt: undefined }, '09:00:00', undefined],
  ['waits for its count where hands are counted', { method: 'hands' }, '09:00:00', undefined],
  ['is closed once hands are counted', { method: 'hands', count: hands }, '09:00:00', 'close'],
  ['is not opened before its time', { status: 'scheduled' }, '03:09:59', { at: at('03:10:00') }],
  ['is opened at its time', { status: 'scheduled' }, '03:10:00', 'open'],
  ['is opened ten minutes late', { status: 'scheduled' }, '03:20:00', 'open'],
  ['is opened no later', { status: 'scheduled' }, '03:20:01', 'miss'],
  ['is left to who began its close', { status: 'closing', closedAt: at('03:11:30') }, '03:11:39', undefined],
  ['is closed by another when that one died', { status: 'closing', closedAt: at('03:11:30') }, '03:11:40', 'close'],
  ['is closed where nobody knows when its close was begun', { status: 'closing' }, '03:11:31', 'close'],
  ['is left alone when closed', { status: 'closed' }, '09:00:00', undefined],
  ['is left alone when cancelled', { status: 'cancelled' }, '09:00:00', undefined],
  ['is left alone when it was not opened', { status: 'refused' }, '09:00:00', undefined],
])('a poll %s', (_, is, now, due) => {
  expect(dueOf({ ...poll, ...is }, Date.parse(at(now)))).toEqual(due)
})
