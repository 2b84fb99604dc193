import { expect, test } from 'vitest'
import type { StoredGroup } from '../../../functions/domain/group.ts'
import { membership, stillApart } from '../../../functions/domain/group-membership.ts'
import type { Seat } from '../../../functions/domain/roster.ts'

const seat = (memberNo: string, constituency: string): Seat => ({
  memberNo,
  name: memberNo,
  unit: '单位',
  constituency,
  position: 'member',
  since: '2026-01-01T00:00:00.000Z',
  by: 'import',
})
const group = (id: string, constituencies: string[], members: string[] = []): StoredGroup => ({
  id,
  name: id,
  constituencies,
  members,
  order: 1,
})
const filled = (groups: StoredGroup[], seats: Seat[]) =>
  [...membership(groups, seats)].map(([id, { members, observers }]) => [
    id,
    members.map((one) => one.memberNo),
    observers,
  ])

test('constituencies fill the groups; who has none is in none', () => {
  const seats = [seat('1', 'university'), seat('2', 'county'), seat('3', 'health')]
  expect(filled([group('a', ['university', 'health']), group('b', ['county'])], seats)).toEqual([
    ['a', ['1', '3'], []],
    ['b', ['2'], []],
  ])
})

test('who is named is in that group, whatever the constituency; without a seat, as an observer', () => {
  const seats = [seat('1', 'university'), seat('2', 'county')]
  expect(filled([group('a', ['university', 'county']), group('b', [], ['2', '9'])], seats)).toEqual([
    ['a', ['1'], []],
    ['b', ['2'], ['9']],
  ])
})

test('nobody is in two groups, even of groups that overlap', () => {
  const seats = [seat('1', 'university'), seat('2', 'county')]
  expect(filled([group('a', ['university'], ['2', '9']), group('b', ['university'], ['2', '9'])], seats)).toEqual([
    ['a', ['1', '2'], ['9']],
    ['b', [], []],
  ])
})

test.each([
  ['another constituency', group('b', ['county']), true],
  ['itself', group('a', ['university'], ['2']), true],
  ['a constituency of another', group('b', ['university']), false],
  ['somebody whom another names', group('b', [], ['2']), false],
])('with %s', (_, formed, apart) => {
  const check = () => stillApart(formed, [group('a', ['university'], ['2'])])
  if (apart) expect(check).not.toThrow()
  else expect(check).toThrow('invalid')
})

test('the largest groups that a session can have are compared in no time', () => {
  const named = (id: string) =>
    group(
      id,
      [],
      Array.from({ length: 10_000 }, (_, at) => `${id}x${at}`),
    )
  const others = Array.from({ length: 49 }, (_, at) => named(`g${at}`))
  const begun = performance.now()
  expect(() => stillApart(named('last'), others)).not.toThrow()
  expect(performance.now() - begun).toBeLessThan(5000)
})
