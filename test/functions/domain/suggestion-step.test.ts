import { expect, test } from 'vitest'
import type { LogEntry } from '../../../functions/domain/log.ts'
import { stepsOf } from '../../../functions/domain/suggestion-step.ts'
import { suggested } from '../../support/suggested.ts'

let made = 0
const entry = (move: string, more: Partial<LogEntry> = {}): LogEntry => ({
  id: String(++made),
  at: '2026-01-05T01:00:00.000Z',
  by: 'secretariat:x',
  about: ['s.001'],
  move,
  ...more,
})
const told = (...entries: LogEntry[]) => stepsOf(entries, suggested({ joined: ['007'] }), { role: 'member', id: '005' })

test.each([
  ['oneself', 'member:005', 'you'],
  ['another proposer, also of what was merged into it', 'member:007', 'proposer'],
  ['a member who proposes nothing', 'member:002', 'recorder'],
  ['the secretariat', 'secretariat:x', 'secretariat'],
  ['a department', 'host:x', 'host'],
])('a step of %s is told as theirs', (_, by, taker) => {
  expect(told(entry('create', { by }))).toMatchObject([{ move: 'create', taker }])
})

const toldTo = (department: string) => (entries: LogEntry[]) =>
  stepsOf(entries, suggested(), { role: 'host', id: 'x', department }).map(({ taker }) => taker)
const assigned = (host: string) => entry('assign', { details: { host } })
const entered = { by: 'secretariat:x' }

test.each([
  ['what it did as the host, whoever entered it', '科普部', ['secretariat', 'you', 'you', 'co-host']],
  ['what it gave as a co-host', '学会部', ['secretariat', 'host', 'host', 'you']],
])('a department is told as its own %s', (_, department, takers) => {
  const opinion = entry('opine', { details: { department: '学会部' } })
  expect(
    toldTo(department)([assigned('科普部'), entry('start', { by: 'host:x' }), entry('reply', entered), opinion]),
  ).toEqual(takers)
})

test('what an earlier host did is not told as that of a later one', () => {
  expect(toldTo('科普部')([assigned('学会部'), entry('hand-back'), assigned('科普部'), entry('start')])).toEqual([
    'secretariat',
    'host',
    'secretariat',
    'you',
  ])
})

test('what is done to a suggestion and is no step is not told', () => {
  expect(told(entry('create'), entry('remind'), entry('constructor'))).toHaveLength(1)
})

test('changes that follow each other are the last of them', () => {
  const steps = told(entry('create'), entry('patch'), entry('patch', { at: 'later' }), entry('submit'), entry('patch'))
  expect(steps.map(({ move }) => move)).toEqual(['create', 'patch', 'submit', 'patch'])
  expect(steps[1]?.at).toBe('later')
})

test('a promise is told by its words, those of the answer that it was given with', () => {
  const answer = (text: string) => entry('reply', { details: { promises: [{ text, dueAt: 'x' }] } })
  const kept = (promise: string) => entry('keep-promise', { details: { promise, done: true } })
  const steps = told(answer('一'), kept('1-1'), answer('二'), kept('2-1'), kept('9-9'))
  expect(steps.map(({ facts }) => facts.promise)).toEqual([undefined, '一', undefined, '二', undefined])
})

test('details of another shape are left out, and the step is told all the same', () => {
  expect(told(entry('assign', { details: { host: 7 }, reason: '因' }))).toMatchObject([
    { move: 'assign', reason: '因', facts: {} },
  ])
})
