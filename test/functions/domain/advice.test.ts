import { expect, test } from 'vitest'
import { advisedBy, nearest } from '../../../functions/domain/advice.ts'
import type { KeptSuggestion } from '../../../functions/domain/suggestion.ts'
import { suggested } from '../../support/suggested.ts'

const known = { themes: ['科普', '人才'], departments: ['办公室', '学会部'] }
const past = (theme: string, score: number, more: Partial<KeptSuggestion> = {}) => ({
  suggestion: suggested({ id: `${theme}-${score}`, status: 'closed', theme, ...more }),
  score,
})
const advised = (...neighbours: ReturnType<typeof past>[]) => advisedBy(neighbours, known, ({ id }) => [id])

test('votes count by likeness, and those that voted are named with what they share', () => {
  const { themes } = advised(past('科普', 0.5), past('人才', 0.3), past('科普', 0.2))
  expect(themes.map(({ theme, score }) => [theme, score])).toEqual([
    ['科普', 70],
    ['人才', 30],
  ])
  expect(themes[0]?.because.map(({ shares }) => shares)).toEqual([['科普-0.5'], ['科普-0.2']])
})

test.each([
  ['what the association no longer has', past('旧主题', 0.9, { host: '旧部门' })],
  ['a draft', past('科普', 0.9, { status: 'draft', host: '办公室' })],
  ['one that was withdrawn', past('科普', 0.9, { status: 'withdrawn', host: '办公室' })],
])('%s has no vote', (_, one) => {
  expect(advised(one)).toEqual({ themes: [], hosts: [] })
})

test('hosts are advised by those that had one', () => {
  const { hosts } = advised(past('科普', 0.9), past('人才', 0.1, { host: '学会部' }))
  expect(hosts.map(({ host, score }) => [host, score])).toEqual([['学会部', 100]])
})

test('what is hardly like it is not asked', () => {
  expect(
    nearest([
      { id: '1', score: 0.5 },
      { id: '2', score: 0.01 },
    ]).map(({ id }) => id),
  ).toEqual(['1'])
})
