import type { AgendaItem } from '../../functions/domain/agenda.ts'
import type { Motion } from '../../functions/domain/motion.ts'
import { Now } from '../../functions/domain/now.ts'
import { Result } from '../../functions/domain/result.ts'
import type { Session } from '../../functions/domain/session.ts'
import { Suggestion } from '../../functions/domain/suggestion.ts'
import type { Place } from '../../functions/pages/place.ts'
import type { Hall } from '../../functions/store/halls.ts'
import type { PollState } from '../../functions/store/polls.ts'
import type { Language } from '../../functions/words/language.ts'

/** What somebody may have typed into any field. */
export const markup = '<script>alert(1)</script>&"\''

/** Where a page is read, for tests of its markup. */
export const place = (language: Language = 'zh', here = '/member'): Place => ({
  language,
  here,
  name: '市科学技术协会',
  timezone: 'Asia/Shanghai',
  locale: 'zh-CN',
})

export const session: Session = {
  id: 'plenary-5-5',
  body: 'plenary',
  term: 5,
  number: 5,
  title: '五届五次全委会议',
  date: '2023-02-24',
  startsAt: '09:30',
  venue: '一楼礼堂',
  quorum: null,
  voters: 'present',
  status: 'open',
  live: 'qX2c8mJ0a7hJm0d2b1k9Zw',
}
export const item: AgendaItem = {
  id: 'report-1',
  kind: 'report',
  title: '常务委员会工作报告',
  presenter: '001',
  minutes: 40,
  documents: [{ title: '工作报告.pdf', url: 'https://example.org/report.pdf' }, { title: '附件.pdf' }],
  speakers: [{ as: '县区科协', member: '020' }],
  commendations: [],
  order: 6,
  status: 'current',
}
export const motion: Motion = {
  id: 'adopt-report',
  session: session.id,
  kind: 'report-approval',
  text: '审议通过市科协第五届常务委员会工作报告。',
  method: 'open',
  quorum: null,
  majority: [{ of: 'present', cmp: 'gt', num: 1, den: 2 }],
  changes: [],
  seconders: [],
  status: 'voting',
  polls: [],
}
export const poll: PollState = {
  id: '7QZ4K1V9W2',
  motion: motion.id,
  session: session.id,
  body: 'plenary',
  method: 'open',
  status: 'open',
  round: 1,
  electorate: { seats: 121, entitled: 121, present: 100 },
  opensAt: '2023-02-24T03:10:00.000Z',
  closesAt: '2023-02-24T03:11:30.000Z',
  roster: '1',
  shards: 1,
}
export const result = Result.parse(Result.meta()?.example)
export const suggestion = Suggestion.parse(Suggestion.meta()?.example)

/** A session in progress with an item, and whatever else is said. */
export const hall = (more: Partial<Hall> = {}): Hall => ({
  session,
  now: { ...Now.parse(Now.meta()?.example), item: undefined },
  items: [{ ...item, plannedAt: '2023-02-24T02:00:00.000Z' }],
  item,
  names: new Map([
    ['001', '孙刚'],
    ['020', '田梅军'],
  ]),
  open: undefined,
  last: undefined,
  ahead: [],
  ...more,
})
