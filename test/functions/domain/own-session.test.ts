import { expect, test } from 'vitest'
import { foremost, latestOfEach, ofToday } from '../../../functions/domain/own-session.ts'
import type { Session } from '../../../functions/domain/session.ts'

const held = (id: string, status: Session['status'], more: Partial<Session> = {}): Session => ({
  id,
  body: 'plenary',
  term: 5,
  number: 5,
  title: id,
  date: '2023-02-24',
  startsAt: '09:00',
  quorum: null,
  voters: 'present',
  status,
  live: 'x',
  ...more,
})
const ids = (sessions: Session[]) => sessions.map(({ id }) => id)

test.each([
  ['one with a vote before one that is merely open', [held('a', 'open'), held('b', 'open', { openPoll: 'p' })], 'b'],
  ['an open one before one that checks in', [held('a', 'convened'), held('b', 'open')], 'b'],
  ['an adjourned one before one that checks in', [held('a', 'convened'), held('b', 'adjourned')], 'b'],
  [
    'the latest that has begun where none is in progress',
    [held('a', 'closed'), held('b', 'closed'), held('c', 'planned')],
    'b',
  ],
  ['the first where none has begun', [held('a', 'planned'), held('b', 'planned')], 'a'],
  ['none of none', [], undefined],
] as const)('shown first: %s', (_, sessions, expected) => {
  expect(foremost([...sessions])?.id).toBe(expected)
})

test('a session in progress is of today, whatever its day; any other by its day', () => {
  const sessions = [
    held('in writing, for a week', 'open', { date: '2023-02-20' }),
    held('over', 'closed', { date: '2023-02-23' }),
    held('this morning', 'closed'),
    held('this afternoon', 'planned'),
    held('tomorrow', 'planned', { date: '2023-02-25' }),
  ]
  expect(ids(ofToday(sessions, '2023-02-24'))).toEqual(['in writing, for a week', 'this morning', 'this afternoon'])
})

test('the latest of each body, in their order', () => {
  const sessions = [
    held('a', 'closed'),
    held('b', 'closed', { body: 'standing' }),
    held('c', 'closed'),
    held('d', 'planned'),
  ]
  expect(ids(latestOfEach(sessions))).toEqual(['b', 'c'])
})
