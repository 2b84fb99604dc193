import { expect, test } from 'vitest'
import { NewPoll, PaperCount } from '../../../functions/domain/poll.ts'

const closesAt = '2026-01-05T01:01:30.000Z'
test.each([
  ['until it is closed', {}, undefined],
  ['so many seconds', { seconds: 90 }, undefined],
  ['until an instant', { closesAt }, undefined],
  ['both', { seconds: 90, closesAt }, { path: ['seconds'], message: 'give seconds or closesAt, not both' }],
])('how long a poll is to stay open: %s', (_, sent, fault) => {
  expect(NewPoll.safeParse(sent).error?.issues[0]).toEqual(fault && expect.objectContaining(fault))
})

const papers = { issued: 100, returned: 99, for: 90, against: 5, abstain: 3, invalid: 1 }
test.each(['returned', 'for', 'against', 'abstain', 'invalid'] as const)(
  'what was returned is what was counted: %s counts',
  (field) => {
    expect(PaperCount.safeParse(papers).success).toBe(true)
    const { error } = PaperCount.safeParse({ ...papers, [field]: papers[field] + 1 })
    expect(error?.issues).toMatchObject([
      { path: ['returned'], message: 'must be the sum of for, against, abstain and invalid' },
    ])
  },
)
