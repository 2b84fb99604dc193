import { expect, test } from 'vitest'
import { termCounts, termsOf } from '../../../functions/domain/search-terms.ts'

test.each([
  ['Chinese is found by its words and its bigrams', '引进人才', ['引进', '人才', '进人']],
  ['other words are found in lower case', 'Talent HOUSING', ['talent', 'housing']],
  ['full-width letters are the letters that they look like', 'ＷｉＦｉ覆盖', ['wifi', '覆盖']],
  ['a character by itself is a term', 'A区', ['a', '区']],
  ['characters beyond the first plane are not cut in two', '𠮷野家', ['𠮷野', '野家']],
  ['names that objects have are terms like others', '__proto__ constructor', ['__proto__', 'constructor']],
])('%s', (_, text, expected) => {
  expect(termsOf(text)).toEqual(expect.arrayContaining(expected))
})

test.each(['', '！？ …', ' \n'])('where there are no words (%j) there are no terms', (text) => {
  expect(termsOf(text)).toEqual([])
})

test('what stands in the title counts twice', () => {
  const counts = termCounts({ title: 'housing', situation: 'housing for talent', proposal: 'talent' })
  expect([counts.get('housing'), counts.get('talent')]).toEqual([3, 2])
})
