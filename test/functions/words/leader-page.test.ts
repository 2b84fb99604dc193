import { expect, test } from 'vitest'
import { leaderPageWords } from '../../../functions/words/leader-page.ts'

test.each([
  [6, false, '比上次多6件', '6 more than last time'],
  [-17, false, '比上次少17件', '17 fewer than last time'],
  [1, true, '比上次高1个百分点', '1 point more than last time'],
  [-30, true, '比上次低30个百分点', '30 points less than last time'],
  [0, true, '与上次持平', 'the same as last time'],
  [undefined, true, '还没有可比的', 'nothing to compare yet'],
])('a change of %s, as a share: %s, is said as people say it', (change, isRate, zh, en) => {
  expect([leaderPageWords.zh.compared(change, isRate), leaderPageWords.en.compared(change, isRate)]).toEqual([zh, en])
})
