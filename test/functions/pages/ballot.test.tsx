import { expect, test } from 'vitest'
import type { Register } from '../../../functions/domain/ballot.ts'
import { CurrentItem } from '../../../functions/pages/item.tsx'
import { OwnPoll } from '../../../functions/pages/member/ballot.tsx'
import { ResultSection } from '../../../functions/pages/result.tsx'
import { hall, item, motion, place, poll, result, session } from '../../support/hall.ts'

const at = '2023-02-24T03:10:20.000Z'
const register = (choice: Register['choice'], by: Register['by'], reason?: string): Register => ({
  choice,
  by,
  at,
  ...(reason !== undefined && { reason }),
})

test.each([
  ['who may vote and has not gets the form', 'open', 'voter', undefined, 'name="choice"'],
  ['what was cast is shown as counted', 'open', 'voter', register('against', 'member'), '已计入：反对'],
  [
    'what the clerk entered is shown with the reason',
    'open',
    'voter',
    register('for', 'clerk', '手机没电'),
    '事由：手机没电',
  ],
  ['who did not vote is told so', 'open', 'voter', register('not-voted', 'close'), '您没有投票'],
  ['who was not there is told why', 'open', 'not-present', undefined, '表决开始时您未签到'],
  ['who has no seat is told why', 'open', 'not-entitled', undefined, '没有席位'],
  ['hands are raised, not clicked', 'hands', 'voter', undefined, '举手表决'],
  ['a secret ballot is on paper', 'secret', 'voter', undefined, '纸质表决票'],
] as const)('%s', (_, method, standing, kept, expected) => {
  const html = String(
    <OwnPoll poll={{ ...poll, method }} motion={motion} ballot={{ standing, register: kept }} place={place()} />,
  )
  expect(html).toContain(expected)
  expect(html.includes('<form')).toBe(expected === 'name="choice"')
})

test('the form offers three choices, none chosen beforehand, and leads to the review', () => {
  const html = String(
    <OwnPoll poll={poll} motion={motion} ballot={{ standing: 'voter', register: undefined }} place={place()} />,
  )
  expect(html.match(/value="(for|against|abstain)"/g)).toHaveLength(3)
  expect(html).not.toContain('checked')
  expect(html).toContain(`<form method="get" action="/member/ballot/${poll.id}"`)
})

test('a result shows its outcome, every count, and the arithmetic in the language of the page', () => {
  const zh = String(<ResultSection result={result} motion={motion} place={place()} />)
  for (const shown of ['通过', '121', '100', '80', '28', '代录1票', '赞成80票；要求：超过实到100的1/2（须51）：达到'])
    expect(zh).toContain(shown)
  const en = String(<ResultSection result={result} motion={motion} place={place('en')} />)
  expect(en).toContain('80 for; required: more than 1/2 of 100 (those present), 51 needed: met')
})

test.each([
  ['by number', '001', '孙刚'],
  ['as written', '特邀教授', '特邀教授'],
])('a presenter is named %s', (_, presenter, expected) => {
  const at = hall({ item: { ...item, presenter } })
  expect(String(<CurrentItem hall={at} place={place()} />)).toContain(expected)
})

test.each([
  ['open', true],
  ['closed', false],
] as const)('that no item is current is said where one could be: %s', (status, said) => {
  const at = hall({ item: undefined, session: { ...session, status } })
  expect(String(<CurrentItem hall={at} place={place()} />).includes('没有正在进行的议程')).toBe(said)
})
