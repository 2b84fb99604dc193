import { expect, test } from 'vitest'
import { counted } from '../../../functions/domain/objection.ts'

const handling = { decision: 'dismissed', text: '计票无误。', at: '2026-01-05T01:00:00.000Z' } as const

test.each([
  ['nobody objected', [], undefined],
  ['one waits', [{}], { made: 1, open: 1 }],
  ['one of two is handled', [{}, { handling }], { made: 2, open: 1 }],
  ['all are handled', [{ handling }], { made: 1, open: 0 }],
])('objections to a result are counted: %s', (_, objections, expected) => {
  expect(counted(objections)).toEqual(expected)
})
