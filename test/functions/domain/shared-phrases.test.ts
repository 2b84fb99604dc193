import { expect, test } from 'vitest'
import { sharedPhrases } from '../../../functions/domain/shared-phrases.ts'

const common: Record<string, number> = { 建议: 0.1, 问题: 0.1, 我市: 0.1, the: 0.1, we: 0.1, need: 0.2 }
const weightOf = (word: string) => common[word] ?? 3

test.each([
  [
    'words that stand together are one phrase',
    '建议为引进人才建人才公寓',
    '我市引进人才住不进人才公寓',
    ['引进人才', '公寓'],
  ],
  ['what everybody writes is left out', '建议解决水污染问题', '建议重视空气污染问题', ['污染']],
  ['English phrases keep their blanks', 'We need talent apartments', 'build Talent Apartments', ['talent apartments']],
  ['numbers and single characters say nothing', '2023年5月的事', '2023年5月的会', []],
  ['nothing in common is nothing', '水', '电', []],
])('%s', (_, one, other, expected) => {
  expect(sharedPhrases(one, weightOf)(other)).toEqual(expected)
})

test('no more than five are told, and no word twice', () => {
  const text = '学校 医院 道路 公园 桥梁 地铁 机场 学校门口'
  const told = sharedPhrases(text, weightOf)(text)
  expect(told.length).toBeLessThanOrEqual(5)
  expect(told.filter((phrase) => phrase.includes('学校')).length).toBeLessThanOrEqual(1)
})

test('texts of 40,000 different words have something in common too', () => {
  const text = Array.from({ length: 40_000 }, (_, at) => `w${at.toString(36)}z`).join(' ')
  expect(sharedPhrases(text, () => 1)(text).length).toBe(5)
})
