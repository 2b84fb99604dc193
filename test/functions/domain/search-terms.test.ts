import { expect, test } from 'vitest'
import { normalised, termCounts, termsOf, wordsOf } from '../../../functions/domain/search-terms.ts'

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

test('it is told how often a term stands in the title, and how often in the rest', () => {
  const counts = termCounts({
    title: 'housing',
    situation: 'housing for talent',
    analysis: 'rents',
    proposal: 'talent',
  })
  expect(Object.fromEntries(counts)).toEqual({
    housing: { title: 1, body: 1 },
    for: { title: 0, body: 1 },
    talent: { title: 0, body: 2 },
    rents: { title: 0, body: 1 },
  })
})

test('the words of a long text are those of its sentences, each where it stands', () => {
  const sentence = '市图书馆周末开放时间太短。The reading room closes at five, 可否延长？'
  const text = sentence.repeat(300)
  const words = wordsOf(text)
  const once = wordsOf(sentence).map(({ word }) => word)
  expect(words.map(({ word }) => word)).toEqual(Array.from({ length: 300 }, () => once).flat())
  expect(words.every(({ word, at }) => normalised(text).startsWith(word, at))).toBe(true)
})

test('text without a blank or a mark is divided too, and no character of it cut in two', () => {
  const words = wordsOf(`a${'\u{20000}'.repeat(5000)}`)
  expect(words.map(({ word }) => word).join('')).toBe(`a${'\u{20000}'.repeat(5000)}`)
  expect(words.every(({ word }) => word.isWellFormed())).toBe(true)
})

test('a text of half a million characters, once they are normalised, is divided within seconds', () => {
  const field = 'ﷺ'.repeat(10_000)
  expect(termCounts({ title: 'x', situation: field, analysis: field, proposal: field }).size).toBeLessThan(10)
})
