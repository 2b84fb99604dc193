import type { DigestPageWords } from './digest-page.zh.ts'

export const digestPageEn: DigestPageWords = {
  title: 'Suggestions and what became of them',
  what: 'What was suggested at sessions, and what became of it. Who proposed it is not made public; people’s names in titles are replaced by “○○”.',
  total: (count) => `${count} ${count === 1 ? 'suggestion was' : 'suggestions were'} made.`,
  sessions: 'Sessions',
  tables: { status: 'Status', theme: 'Theme' },
  listed: 'Suggestions that were accepted',
  latest: (most) => `The latest ${most}, the newest first.`,
  none: 'No suggestion has been accepted yet.',
  number: 'No.',
  name: 'Title',
  theme: 'Theme',
  status: 'Status',
  class: 'Class of the answer',
}
