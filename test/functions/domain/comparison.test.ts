import { expect, test } from 'vitest'
import { changeOf, measured } from '../../../functions/domain/comparison.ts'

const session = {
  session: 's',
  body: 'plenary',
  title: '五届四次全委会议',
  date: '2025-11-26',
  total: 19,
  open: 8,
  closed: 6,
}
const counted = { ...session, onTime: 5, late: 3, satisfied: 5, unsatisfied: 1 }
const uncounted = { ...session, total: 0, closed: 0, onTime: 0, late: 0, satisfied: 0, unsatisfied: 0 }

test.each([
  ['total', 19, 0],
  ['closed', 32, undefined],
  ['onTime', 63, undefined],
  ['satisfied', 83, undefined],
] as const)(
  'a session’s %s is its share in whole percent, and none where nothing was counted',
  (measure, some, none) => {
    expect([measured(measure, counted), measured(measure, uncounted)]).toEqual([some, none])
  },
)

test.each([
  ['the last differs from the one before', [1, 8, 19], 11],
  ['less is negative', [63, 32], -31],
  ['one alone differs from nothing', [19], undefined],
  ['what was not counted cannot be compared', [undefined, 19], undefined],
] as const)('%s', (_, values, change) => {
  expect(changeOf(values)).toBe(change)
})
