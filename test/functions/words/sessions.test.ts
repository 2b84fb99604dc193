import { expect, test } from 'vitest'
import { numeralZh } from '../../../functions/words/numeral.zh.ts'
import { sessionWords } from '../../../functions/words/sessions.ts'

test.each([
  [1, '一'],
  [5, '五'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [999, '九百九十九'],
])('%i is read %s', (value, read) => {
  expect(numeralZh(value)).toBe(read)
})

test.each([
  [5, 5, '全委会', '五届五次全委会议'],
  [5, 12, '常委会', '五届十二次常委会议'],
  [10, 1, '理事大会', '十届一次理事大会议'],
  [3, 2, '主席团', '三届二次主席团会议'],
  [5, null, '全委会', '五届全委会议'],
])('session %i-%s of the %s is called %s', (term, number, body, title) => {
  expect(sessionWords.zh.title({ term, number, body })).toBe(title)
})

const quorum = { of: 'entitled', cmp: 'gte', num: 2, den: 3 } as const
const check = { quorum, seats: 121, entitled: 121, present: 100, required: 81, met: true }

test.each([
  ['met', check, 'present', '应到121人，实到100人，须81人，符合法定人数'],
  ['not met', { ...check, present: 80, met: false }, 'present', '应到121人，实到80人，须81人，未达到法定人数'],
  ['of the seats', { ...check, quorum: { ...quorum, of: 'seats' } }, 'present', /^全体121席，应到121人/],
  ['in writing', { ...check, present: 121 }, 'entitled', '通讯表决，应到121人，须81人，符合法定人数'],
  ['without a rule', { ...check, quorum: undefined, required: 0 }, 'present', '应到121人，实到100人，未规定法定人数'],
] as const)('a quorum is told in Chinese: %s', (_, told, voters, sentence) => {
  expect(sessionWords.zh.quorum(told, voters)).toMatch(sentence)
})

test('a quorum is told in English', () => {
  expect(sessionWords.en.quorum(check, 'present')).toBe(
    '100 of 121 entitled are present; 81 are required; the quorum is met',
  )
})
