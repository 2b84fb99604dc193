import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SearchIndex, type SearchRecord } from '../../../functions/domain/search-index.ts'
import { queryOf } from '../../../functions/domain/search-query.ts'
import { matching, similarTo } from '../../../functions/domain/search-ranking.ts'
import { type Texts, termCounts } from '../../../functions/domain/search-terms.ts'

const said = (text: string): Texts => ({ title: '', situation: text, proposal: '' })
const indexOf = (texts: Record<string, string>) => {
  const index = new SearchIndex()
  for (const [id, text] of Object.entries(texts)) index.put(id, termCounts(said(text)))
  return index
}
/** The index of a record, all steps at once. */
function wholeOf(record: SearchRecord): SearchIndex {
  const steps = SearchIndex.from(record)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
const found = (index: SearchIndex, q: string) => matching(index, queryOf(q)).map(({ id }) => id)

const index = indexOf({
  apartments: '引进人才住房困难，建议建设人才公寓。',
  apart: '人才外流。公寓租金太高。',
  school: '建议在学校旁建公寓，方便talents上学。',
  river: '水污染严重，Housing and wifi near the river。',
})

describe('what is found by', () => {
  test.each([
    ['人才公寓', ['apartments', 'apart'], 'where the words stand together comes first'],
    ['公寓 学校', ['school'], 'all has to be there, wherever'],
    ['水', ['river'], 'a single character is found within words'],
    ['寓', ['school', 'apartments', 'apart'], 'and at their end'],
    ['hous', ['river'], 'a word is found by its beginning'],
    ['ousing', [], 'but not by its end'],
    ['ＷＩＦＩ', ['river'], 'in whatever form and case it is written'],
    ['talent 公寓', ['school'], 'two languages at once'],
    ['！？', [], 'nothing that is a word finds nothing'],
    ['(a+)+$', ['river'], 'what looks like a pattern is words'],
    ['constructor', [], 'a name that objects have is not there by itself'],
  ])('%s: %j (%s)', (q, expected) => {
    expect(new Set(found(index, q))).toEqual(new Set(expected))
  })

  test('what fits best comes first', () => {
    expect(found(index, '人才公寓')).toEqual(['apartments', 'apart'])
  })
})

const text = fc
  .array(fc.constantFrom(...'人才公寓水电费高低建设 。a b'.split('')), { maxLength: 12 })
  .map((all) => all.join(''))

test('a text that says exactly what is sought is always found', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('人才公寓', '水电', '水', '建设水', '公寓 高'), text, (before, q, after) => {
      expect(found(indexOf({ it: `${before}${q}${after}` }), q)).toEqual(['it'])
    }),
  )
})

test('after any changes an index is as one that was made of what is left', () => {
  const change = fc.record({ id: fc.constantFrom('1', '2', '3', '4'), text, gone: fc.boolean() })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), text, (changes, query) => {
      const [changed, left] = [new SearchIndex(), new Map<string, string>()]
      for (const { id, text: words, gone } of changes) {
        if (gone) changed.remove(id)
        else changed.put(id, termCounts(said(words)))
        if (gone) left.delete(id)
        else left.set(id, words)
      }
      const anew = indexOf(Object.fromEntries(left))
      const kept = wholeOf(changed.record())
      for (const one of [changed, kept]) {
        expect(one.size).toBe(anew.size)
        expect(rounded(one, query)).toEqual(rounded(anew, query))
        expect(new Set(found(one, query))).toEqual(new Set(found(anew, query)))
      }
    }),
  )
})

const rounded = (of: SearchIndex, words: string) =>
  new Map(similarTo(of, termCounts(said(words))).map(({ id, score }) => [id, score.toFixed(9)]))

describe('a title', () => {
  const long = (words: string) => `${words}。${'各地做法不一，群众反映较多，有关部门应当重视。'.repeat(60)}`
  const of = (texts: Record<string, Texts>) => {
    const made = new SearchIndex()
    for (const [id, text] of Object.entries(texts)) made.put(id, termCounts(text))
    return made
  }
  const titled = { title: '关于建设人才公寓的建议', situation: long('引进人才租房难'), proposal: '' }

  test('counts twice in a search', () => {
    const made = of({ below: said('人才公寓太少 太贵 太远'), above: { ...said('太少 太贵 太远'), title: '人才公寓' } })
    expect(found(made, '人才公寓')).toEqual(['above', 'below'])
  })

  test('tells of long texts what is one matter, though the rest says other words', () => {
    const made = of({
      matter: { title: '建设人才公寓', situation: long('青年教师流失'), proposal: '盘活闲置厂房。' },
      wordy: { title: '治理河道', situation: long('引进人才租房难'), proposal: '' },
      other: { title: '增设充电桩', situation: long('充电排队'), proposal: '' },
    })
    expect(similarTo(made, termCounts(titled)).map(({ id }) => id)).toEqual(['matter', 'wordy', 'other'])
  })

  test('that says everything is no text of its own', () => {
    const made = of({ it: { title: '人才公寓', situation: '', proposal: '' } })
    expect(similarTo(made, termCounts(said('人才公寓'))).map(({ score }) => score.toFixed(6))).toEqual(['1.000000'])
  })
})

test('the same text is as like as can be, one without a common word is not found', () => {
  const [first, ...others] = similarTo(index, termCounts(said('引进人才住房困难，建议建设人才公寓。')))
  expect([first?.id, first?.score.toFixed(6)]).toEqual(['apartments', '1.000000'])
  expect(others.map(({ id }) => id)).not.toContain('river')
  expect(similarTo(index, termCounts(said('')))).toEqual([])
  expect(similarTo(new SearchIndex(), termCounts(said('人才')))).toEqual([])
})
