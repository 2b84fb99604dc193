import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiledText, knowsSections, restoring, revised } from '../../../functions/domain/special-report-text.ts'
import { suggested } from '../../support/suggested.ts'

const ids = ['s.001', 's.002', 's.003', 's.004']
const matters = ids.map((id, index) =>
  suggested({
    id,
    number: `5-5-${id}`,
    title: `题${index}`,
    situation: `况${index}`,
    proposal: `建议${index}。\n第二段`,
  }),
)
const wanted = { title: '专报', addressee: '市委', suggestions: ['s.002', 's.001'] }
const first = compiledText(wanted, matters)
const order = (text: typeof first) => text.sections.map(({ suggestion }) => suggestion)

test('a text begins with a section of each suggestion, in order, in its own words', () => {
  expect(first).toMatchObject({ title: '专报', addressee: '市委' })
  expect(first.sections).toEqual([
    { suggestion: 's.002', number: '5-5-s.002', heading: '题1', text: '况1\n建议1。\n第二段' },
    { suggestion: 's.001', number: '5-5-s.001', heading: '题0', text: '况0\n建议0。\n第二段' },
  ])
})

test('an analysis stands between the situation and the proposal', () => {
  const { sections } = compiledText(wanted, [suggested({ id: 's.001', analysis: '分析' })])
  expect(sections[0]?.text).toBe('无\n分析\n无')
})

test('what is named is edited, and all else stays', () => {
  const edit = { sections: [{ suggestion: 's.001', text: '改' }], preface: '序', title: '新题' }
  const next = revised(first, edit, [])
  expect(next).toMatchObject({ title: '新题', addressee: '市委', preface: '序' })
  expect(next.sections).toEqual([first.sections[0], { ...first.sections[1], text: '改' }])
  expect(revised(next, { preface: null }, []).preface).toBeUndefined()
  expect(revised(next, { closing: '结' }, [])).toMatchObject({ preface: '序', closing: '结' })
})

test('one that comes back comes with the words of its suggestion, not with those that it left with', () => {
  const edited = revised(first, { sections: [{ suggestion: 's.001', heading: '改' }] }, [])
  const without = revised(edited, { suggestions: ['s.002'] }, [])
  expect(order(without)).toEqual(['s.002'])
  const again = revised(without, { suggestions: ['s.001', 's.002'] }, matters.slice(0, 1))
  expect(again.sections.map(({ heading }) => heading)).toEqual(['题0', '题1'])
})

test('a section that the report does not have is refused by its place', () => {
  const edits = ['s.001', 's.009'].map((suggestion) => ({ suggestion }))
  expect(() => knowsSections({ sections: edits }, ['s.001'])).toThrow(
    expect.objectContaining({
      code: 'invalid',
      values: { errors: [expect.objectContaining({ path: 'sections.1.suggestion' })] },
    }),
  )
})

const words = fc.constantFrom('甲', '乙')
const patch = fc.record(
  {
    title: words,
    preface: fc.option(words),
    closing: fc.option(words),
    suggestions: fc.shuffledSubarray(ids, { minLength: 1 }),
    sections: fc.uniqueArray(fc.record({ suggestion: fc.constantFrom(...ids), heading: words, text: words }), {
      selector: ({ suggestion }) => suggestion,
    }),
  },
  { requiredKeys: [] },
)

test('whatever it is changed to, its sections are those listed in their order, and any earlier text can be restored', () => {
  fc.assert(
    fc.property(fc.array(patch, { minLength: 1, maxLength: 6 }), (patches) => {
      let text = first
      for (const one of patches) {
        text = revised(text, one, matters)
        if (one.suggestions) expect(order(text)).toEqual(one.suggestions)
      }
      expect(revised(text, {}, [])).toEqual(text)
      expect(revised(text, restoring(first), matters)).toEqual(first)
    }),
  )
})
