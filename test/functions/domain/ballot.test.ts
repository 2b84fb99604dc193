import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPollId, sameBallot, shardOf, shardsFor, standing } from '../../../functions/domain/ballot.ts'
import { voteOf } from '../../../functions/domain/vote.ts'

test.each([
  ['for', { choice: 'for' }, 'for'],
  ['an unknown choice', { choice: 'maybe' }, undefined],
  ['another field beside it', { choice: 'for', weight: 2 }, undefined],
  ['a list', ['for'], undefined],
  ['nothing', null, undefined],
  ['a bare word', 'for', undefined],
  ['an inherited field', Object.create({ choice: 'for' }), undefined],
] as const)('%s is read as it is meant', (_, sent, choice) => {
  expect(voteOf(sent)).toEqual(choice && { choice })
})

test('only who had a seat and was present may vote', () => {
  const voters = { present: new Set(['1']), absent: new Set(['2']) }
  expect(['1', '2', '3'].map((memberNo) => standing(voters, memberNo))).toEqual([
    'voter',
    'not-present',
    'not-entitled',
  ])
})

test.each([
  [0, 1],
  [121, 1],
  [5000, 10],
  [50_000, 100],
])('%i voters are spread over %i shards', (voters, shards) => {
  expect(shardsFor(voters)).toBe(shards)
})

test('a seat has one shard, within the range', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,32}$/), fc.integer({ min: 1, max: 100 }), (memberNo, shards) => {
      const shard = shardOf(memberNo, shards)
      return shard >= 0 && shard < shards && shard === shardOf(memberNo, shards)
    }),
  )
})

test('numbers in sequence spread evenly', () => {
  const sizes = Array.from({ length: 10 }, () => 0)
  for (let no = 1; no <= 5000; no++) {
    const shard = shardOf(String(no).padStart(4, '0'), 10)
    sizes[shard] = (sizes[shard] ?? 0) + 1
  }
  expect(Math.max(...sizes)).toBeLessThan(600)
})

test.each([
  ['0123456789abcdef0123456789abcdef', true],
  ['0123456789abcdef0123456789abcde', false],
  ['0123456789abcdef0123456789abcdef0', false],
  ['x0123456789abcdef0123456789abcdef', false],
  ['0123456789ABCDEF0123456789abcdef', false],
  ['', false],
])('whether %s can be the id of a poll: %s', (id, expected) => {
  expect(isPollId(id)).toBe(expected)
})

const register = { choice: 'for', by: 'member', at: '2026-01-05T01:00:00.000Z' } as const
test.each([
  ['the same choice by somebody else', { by: 'clerk', at: '2026-01-05T02:00:00.000Z' }, true],
  ['another choice', { choice: 'against' }, false],
  ['somebody chosen', { choices: ['a'] }, false],
  ['another name', { others: ['某'] }, false],
  ['nobody chosen', { choices: [], others: [] }, true],
] as const)('%s beside a plain ballot says the same: %s', (_, more, expected) => {
  expect(sameBallot(register, { ...register, ...more } as typeof register)).toBe(expected)
})

test('a selection says the same only with the same people in the same order', () => {
  const chosen = (choices: string[]) => ({ ...register, choices })
  expect(sameBallot(chosen(['a', 'b']), chosen(['a', 'b']))).toBe(true)
  expect(sameBallot(chosen(['a', 'b']), chosen(['a', 'c']))).toBe(false)
  expect(sameBallot(chosen(['a']), chosen(['a', 'b']))).toBe(false)
})

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the shard of %j is its FNV-1a, as its authors give it, and so the same for ever', (text, hash) => {
  expect(shardOf(text, 2 ** 32)).toBe(hash)
})
