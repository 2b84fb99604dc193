import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlightsOf } from '../../../functions/domain/search-highlights.ts'
import { queryOf } from '../../../functions/domain/search-query.ts'

const highlighted = (situation: string, q: string) =>
  highlightsOf({ title: '', situation, proposal: '' }, queryOf(q).marks).map(({ text, ranges }) =>
    ranges.map(([from, to]) => text.slice(from, to)),
  )[0] ?? []

test.each([
  ['设立人才公寓，人才住公寓', '人才公寓', ['人才公寓', '人才', '公寓']],
  ['Housing is not outhousing', 'hous', ['Hous']],
  ['ＷｉＦｉ全覆盖', 'wifi', ['ＷｉＦｉ']],
  ['㎞很长', 'km', ['㎞']],
  ['😀公寓', '公寓', ['公寓']],
  ['水电', '电', ['电']],
  ['无', '公寓', []],
])('in %j, %j points at %j', (text, q, expected) => {
  expect(highlighted(text, q)).toEqual(expected)
})

test('a snippet is at most 120 long, cuts no character, and its ranges lie within it', () => {
  const piece = fc.constantFrom('😀', '公寓', '人才', '很', 'a ', '。')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (parts) => {
      const [found] = highlightsOf({ title: '题', situation: parts.join(''), proposal: '无' }, queryOf('公寓').marks)
      expect(found !== undefined).toBe(parts.join('').includes('公寓'))
      if (!found) return
      expect(found.text.length).toBeLessThanOrEqual(120)
      expect(found.text.isWellFormed()).toBe(true)
      expect(found.ranges.length).toBeGreaterThan(0)
      for (const [from, to] of found.ranges) expect(found.text.slice(from, to)).toMatch(/^公|寓$/)
    }),
  )
})
