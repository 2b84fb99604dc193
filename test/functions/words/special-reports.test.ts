import { expect, test } from 'vitest'
import { reportLetter } from '../../../functions/words/special-reports.ts'

const sections = Array.from({ length: 11 }, (_, index) => ({
  suggestion: `s.${index}`,
  number: `5-5-${index}`,
  heading: `题${index}`,
  text: `  况${index}\n建议${index}。`,
}))
const said = {
  title: '关于某事的专报',
  addressee: '市委、市政府',
  preface: '现报告如下。',
  sections,
  closing: '特此报告。',
}
const signed = { association: '市科协', day: '2026-03-02' }

test('it is laid out as an official document: title, addressee, numbered sections, closing, name and date', () => {
  const lines = reportLetter.zh(said, signed).trimEnd().split('\n')
  expect(lines.filter((line) => /^(关于|市委|现|[一二十]+、|特此)/.test(line))).toEqual([
    '关于某事的专报',
    '市委、市政府：',
    '现报告如下。',
    ...['一、题0', '二、题1', '十、题9', '十一、题10'],
    '特此报告。',
  ])
  expect(lines.slice(-2).map((line) => line.trim())).toEqual(['市科协', '2026年3月2日'])
})

test.each(['zh', 'en'] as const)('every text stands in it as it was written, in order (%s)', (language) => {
  const letter = reportLetter[language](said, signed)
  const places = sections.map(({ text }) => letter.indexOf(text))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual([...places].sort((one, other) => one - other))
})

test('what a report does not have leaves no gap', () => {
  const { preface: _p, closing: _c, ...bare } = said
  for (const language of ['zh', 'en'] as const)
    expect(reportLetter[language](bare, signed)).not.toMatch(/\n{3}|undefined/)
})

test('in English it is dated in English', () => {
  expect(reportLetter.en(said, signed)).toMatch(
    /\nTo: 市委、市政府\n[\s\S]*\n1\. 题0\n[\s\S]*\n市科协\n2 March 2026\n$/,
  )
})
