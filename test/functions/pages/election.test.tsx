import { expect, test } from 'vitest'
import type { Register } from '../../../functions/domain/ballot.ts'
import type { Standing } from '../../../functions/domain/standing.ts'
import { OwnPoll } from '../../../functions/pages/member/ballot.tsx'
import { EarlierResults } from '../../../functions/pages/member/earlier.tsx'
import { ResultSection } from '../../../functions/pages/result.tsx'
import { motion, place, poll, result } from '../../support/hall.ts'

const contest = {
  candidates: [
    { id: '005', memberNo: '005', name: '金丽正' },
    { id: '006', memberNo: '006', name: '孙刚' },
    { id: '007', memberNo: '007', name: '田梅军' },
  ],
  seatsToFill: 2,
  writeIns: true,
  runoff: false,
}
const register = (choice: Register['choice'], choices: string[], others: string[] = []): Register => ({
  choice,
  choices,
  others,
  by: 'member',
  at: '2023-02-24T03:10:20.000Z',
})

test.each([
  ['who may vote chooses among the candidates', 'open', undefined, ['value="006"', '请选择，最多2名', '另选他人第2名']],
  ['hands are raised for each candidate', 'hands', undefined, ['举手表决', '田梅军']],
  ['papers are marked, not phones', 'secret', undefined, ['纸质表决票', '田梅军']],
  [
    'those chosen are named, in the order in which they stand',
    'open',
    register('for', ['006', '005'], ['张三']),
    ['已计入，选3名：', '金丽正</li><li>孙刚</li><li>张三'],
  ],
  ['nobody chosen is an abstention', 'open', register('abstain', []), ['已计入：全部弃权']],
  ['too many chosen are said to be invalid', 'open', register('invalid', ['005', '006', '007']), ['已计入：无效票']],
] as const)('%s', (_, method, kept, expected) => {
  const ballot = { standing: 'voter', register: kept } as const
  const html = String(<OwnPoll poll={{ ...poll, method, contest }} motion={motion} ballot={ballot} place={place()} />)
  for (const shown of ['差额选举 · 应选2名', ...expected]) expect(html).toContain(shown)
  expect(html.includes('<form')).toBe(method === 'open' && kept === undefined)
})

const standing = (id: string, name: string, votes: number, more: Partial<Standing> = {}): Standing => ({
  id,
  name,
  votes,
  nominated: true,
  passes: true,
  elected: false,
  ...more,
})
const election = {
  ...result,
  status: 'lost' as const,
  seatsToFill: 3,
  candidates: [
    standing('005', '金丽正', 80, { elected: true }),
    standing('006', '孙刚', 60),
    standing('007', '田梅军', 60),
    standing('张三', '张三', 2, { nominated: false, passes: false }),
  ],
  scattered: 4,
  elected: ['005'],
  runoff: ['006', '007'],
}

test.each([
  [
    'a runoff',
    {},
    [
      '应选3名，选出1名',
      '80票',
      '当选',
      '票数相等',
      '票数不足',
      '另选',
      '另选票4票',
      '孙刚、田梅军票数相等，就其余2个名额再次投票。',
      '收回票',
    ],
  ],
  ['another vote', { runoff: [] }, ['其余2个名额另行选举。']],
  ['a vacancy', { runoff: [], status: 'carried' as const }, ['其余2个名额暂缺。']],
  ['nobody elected', { elected: [], runoff: [] }, ['应选3名，无人当选']],
  [
    'more papers back than given out',
    { status: 'void' as const, issued: 90 },
    ['选举无效', '收回票多于发出票', '发出票'],
  ],
])('an election’s result tells of %s', (_, more, expected) => {
  const html = String(<ResultSection result={{ ...election, ...more }} motion={motion} place={place()} />)
  for (const shown of expected) expect(html).toContain(shown)
})

test('an earlier election is told by who was elected, not as a motion that was lost', () => {
  const html = String(
    <EarlierResults results={[{ text: motion.text, result: election }]} canObject={false} place={place()} />,
  )
  expect(html).toContain('应选3名，选出1名：金丽正。')
  expect(html).not.toContain('未通过')
})

test('of a show of hands nothing is told about ballots', () => {
  const html = String(<ResultSection result={{ ...election, method: 'hands' }} motion={motion} place={place()} />)
  expect(html).toContain('实到')
  expect(html).not.toContain('收回票')
})
