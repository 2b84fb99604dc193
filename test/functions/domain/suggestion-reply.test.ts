import { expect, test } from 'vitest'
import { moved } from '../../../functions/domain/suggestion-move.ts'
import { by, suggested } from '../../support/suggested.ts'

const inProgress = (coHosts: string[] = []) => suggested({ status: 'in-progress', host: '办公室', coHosts })
const promise = { text: '明年完成', dueAt: '2027-03-31T00:00:00.000Z' }
const reply = (more: object, coHosts: string[] = []) =>
  moved(
    inProgress(coHosts),
    'reply',
    { class: 'A', text: '已办结', signer: '徐', promises: [], opinions: [], ...more },
    by(),
  )
test('promises of class B are numbered, and open', () => {
  expect(reply({ class: 'B', promises: [promise, promise] }).reply?.promises).toEqual([
    { id: '1-1', ...promise, done: false },
    { id: '1-2', ...promise, done: false },
  ])
})
test.each([
  ['promises of class A', { promises: [promise] }, []],
  [
    'a promise for a year that nobody foresees',
    { class: 'B', promises: [{ ...promise, dueAt: '9999-12-31T23:59:59.000Z' }] },
    [],
  ],
  [
    'a promise for a year that nobody remembers',
    { class: 'B', promises: [{ ...promise, dueAt: '0000-01-01T00:00:00.000Z' }] },
    [],
  ],
  ['promises of class C', { class: 'C', promises: [promise] }, []],
  ['a class that there is not', { class: 'D' }, []],
  ['what is no class at all', { class: 'constructor' }, []],
  ['no opinion of a co-host', {}, ['学会部']],
  ['the opinion of a department that is no co-host', { opinions: [{ department: '科普部', text: '同意' }] }, []],
  ['two opinions of one', { opinions: [1, 2].map(() => ({ department: '学会部', text: '同意' })) }, ['学会部']],
])('refuses %s', (_, more, coHosts) => {
  expect(() => reply(more, coHosts)).toThrow('invalid')
})
test('the classes are the association’s own', () => {
  const { association, ...when } = by()
  const own = { ...association, replyClasses: [{ id: 'D', name: '转交', promises: true }] }
  const body = { text: '已转交', signer: '徐', promises: [promise], opinions: [] }
  const make = (name: string) => moved(inProgress(), 'reply', { class: name, ...body }, { ...when, association: own })
  expect(make('D').reply).toMatchObject({ class: 'D', promises: [{ id: '1-1' }] })
  expect(() => make('B')).toThrow('invalid')
})
test('with an opinion of each co-host it stands', () => {
  expect(reply({ opinions: [{ department: '学会部', text: '同意' }] }, ['学会部']).status).toBe('replied')
})
