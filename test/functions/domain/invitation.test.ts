import { expect, test } from 'vitest'
import type { Group } from '../../../functions/domain/group.ts'
import { handedOut, mostCards, sheetsOf, stillFits } from '../../../functions/domain/invitation.ts'

const person = (memberNo: string, name = memberNo) => ({
  memberNo,
  name,
  unit: '单位',
  url: `u/${memberNo}`,
  expiresAt: '',
})
const group = (id: string, members: string[], observers: string[] = []): Group => {
  const people = (numbers: string[]) => numbers.map((memberNo) => ({ memberNo, name: memberNo }))
  return { id, name: id, constituencies: [], order: 1, members: people(members), observers: people(observers) }
}
const groups = [group('g2', ['3', '1']), group('g1', ['2'], ['5'])]
const numbers = (found: readonly { memberNo: string }[]) => found.map(({ memberNo }) => memberNo)

test('by strokes: as printed rosters have it, whatever the group', () => {
  const people = [person('1', '魏'), person('2', '丁'), person('3', '王')]
  expect(numbers(handedOut(people, groups, { sort: 'strokes', group: '' }))).toEqual(['2', '3', '1'])
})

test('by group: in the order of the groups, who has none last, an observer with theirs', () => {
  const people = ['1', '2', '3', '4', '5'].map((memberNo) => person(memberNo))
  const found = handedOut(people, groups, { sort: 'group', group: '' })
  expect(found.map(({ memberNo, group: of }) => [memberNo, of?.id])).toEqual([
    ['1', 'g2'],
    ['3', 'g2'],
    ['2', 'g1'],
    ['5', 'g1'],
    ['4', undefined],
  ])
})

test('of one group alone there are its people, of an unknown one nobody', () => {
  const people = ['1', '2', '3'].map((memberNo) => person(memberNo))
  expect(numbers(handedOut(people, groups, { sort: 'strokes', group: 'g2' }))).toEqual(['1', '3'])
  expect(handedOut(people, groups, { sort: 'strokes', group: 'constructor' })).toEqual([])
})

test('ten to a sheet; in groups each begins a new one, and nobody is left out', () => {
  const many = Array.from({ length: 23 }, (_, at) => person(String(at + 1)))
  const two = [group('a', numbers(many.slice(0, 12))), group('b', numbers(many.slice(12, 15)))]
  const sizes = (sort: 'strokes' | 'group') =>
    sheetsOf(handedOut(many, two, { sort, group: '' }), sort).map((sheet) => sheet.length)
  expect(sizes('strokes')).toEqual([10, 10, 3])
  expect(sizes('group')).toEqual([10, 2, 3, 8])
  expect(sheetsOf([], 'group')).toEqual([])
})

test('more cards than an answer holds are refused, a group of them is not', () => {
  const seats = Array.from({ length: mostCards + 1 }, (_, at) => person(String(at)))
  expect(() => stillFits(seats, groups, '')).toThrow('invalid')
  expect(() => stillFits(seats.slice(1), groups, '')).not.toThrow()
  expect(() => stillFits(seats, groups, 'g2')).not.toThrow()
})
