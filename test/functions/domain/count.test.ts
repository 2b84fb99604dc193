import { expect, test } from 'vitest'
import { countedAs } from '../../../functions/domain/count.ts'
import type { Count, Poll } from '../../../functions/domain/poll.ts'
import * as hall from '../../support/hall.ts'

const nobody = { electors: [], before: [] }
const present = 10
const hands = { for: 5, against: 3, abstain: 2 }
const papers = { issued: 10, returned: 9, ...hands, for: 4, invalid: 0 }
const poll = (more: Partial<Poll> = {}): Poll => ({
  ...hall.poll,
  method: 'hands',
  electorate: { seats: 12, entitled: 12, present },
  ...more,
})
const refused = (code: string, values: object) => expect.objectContaining({ code, values })

test.each([
  ['hands', hands],
  ['secret', papers],
] as const)('a poll held by %s keeps its count, up to everybody present', (method, count) => {
  expect(countedAs(poll({ method }), count, nobody)).toEqual({ ...poll({ method }), count })
})

test.each([
  ['hands', papers],
  ['secret', hands],
  ['open', hands],
  ['open', papers],
] as [Poll['method'], Count][])('one held by %s takes no other count', (method, count) => {
  expect(() => countedAs(poll({ method }), count, nobody)).toThrow(refused('wrong-method', { method }))
})

test.each(['closing', 'closed'] as const)('one that is %s takes none', (status) => {
  expect(() => countedAs(poll({ status }), hands, nobody)).toThrow(refused('poll-closed', { poll: hall.poll.id }))
})

test.each([
  ['hands', { ...hands, for: 6 }],
  ['hands', { ...hands, against: 4 }],
  ['hands', { ...hands, abstain: 3 }],
  ['secret', { ...papers, issued: 11 }],
] as [Poll['method'], Count][])('more %s than there are people are refused', (method, count) => {
  expect(() => countedAs(poll({ method }), count, nobody)).toThrow(
    refused('count-exceeds-present', { counted: 11, present }),
  )
})

const contest = { candidates: [{ id: 'a', name: '甲' }], seats: 1 } as unknown as Poll['contest']
const byCandidate = (votes: number) => ({ candidates: [{ id: 'a', votes }] }) as unknown as Count

test('an election is counted by candidate, and nothing else is', () => {
  const fault = refused('invalid', {
    errors: [{ path: 'candidates', message: 'an election is counted by candidate, and nothing else is' }],
  })
  expect(() => countedAs(poll(), byCandidate(1), nobody)).toThrow(fault)
  expect(() => countedAs(poll({ contest }), hands, nobody)).toThrow(fault)
})

test('no more hands for one candidate than there are people', () => {
  expect(() => countedAs(poll({ contest }), byCandidate(11), nobody)).toThrow(
    refused('count-exceeds-present', { counted: 11, present }),
  )
})
