import type { ReportLetter } from './special-report-words.ts'

const dateOf = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'long' })

export const reportLetterEn: ReportLetter = ({ title, addressee, preface, sections, closing }, { association, day }) =>
  [
    title,
    `To: ${addressee}`,
    preface,
    ...sections.map(({ heading, text }, index) => `${index + 1}. ${heading}\n${text}`),
    closing,
    `${association}\n${dateOf(day)}`,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n')
    .concat('\n')
