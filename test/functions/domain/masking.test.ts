import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masking } from '../../../functions/domain/masking.ts'

const masked = masking(['王刚', '欧阳小明', '欧阳', '李　明', 'Li Wei', 'An', '委员1', '委员12', '卓'])

test.each([
  ['a name', '关于王刚同志的建议', '关于○○同志的建议'],
  ['each time', '王刚、王刚', '○○、○○'],
  ['several people', '王刚和李明', '○○和○○'],
  ['the longest name of those that fit', '欧阳小明来信', '○○来信'],
  ['what is left is the shorter name', '欧阳大明', '○○大明'],
  ['a name that is spaced out in the title', '关于王　刚的建议', '关于○○的建议'],
  ['a name that is spaced out in the roster', '关于李明的建议', '关于○○的建议'],
  ['a name in letters, whatever its case', 'Ask LI WEI.', 'Ask ○○.'],
  ['not a part of a word', 'A plan for Anhui', 'A plan for Anhui'],
  ['a name with a number, not a part of another', '委员1、委员12、委员13', '○○、○○、委员13'],
  ['not a single character', '卓越工程师', '卓越工程师'],
  ['nothing where nobody is named', '建设 科技馆', '建设 科技馆'],
])('%s is masked', (_, title, expected) => {
  expect(masked(title)).toBe(expected)
})

test('whoever is named wherever, no name of two characters or more remains', () => {
  const name = fc.stringMatching(/^[甲乙丙丁]{2,3}$/)
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), fc.stringMatching(/^[甲乙丙丁戊 ]{0,12}$/), (names, title) => {
      const told = masking(names)(title).replace(/\s/g, '')
      expect(names.filter((one) => told.includes(one))).toEqual([])
    }),
  )
})

test('a title without names is left as it was written, to the sign', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => void expect(masking([])(title)).toBe(title)))
})
