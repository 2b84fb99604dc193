import { numeralZh } from './numeral.zh.ts'
import type { ReportLetter } from './special-report-words.ts'

/** Where the name and the date stand, to the right. */
const indent = '　'.repeat(16)

const dateOf = (day: string) => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

export const reportLetterZh: ReportLetter = ({ title, addressee, preface, sections, closing }, { association, day }) =>
  [
    title,
    `${addressee}：`,
    preface,
    ...sections.map(({ heading, text }, index) => `${numeralZh(index + 1)}、${heading}\n${text}`),
    closing,
    `${indent}${association}\n${indent}${dateOf(day)}`,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n')
    .concat('\n')
