import { fatesOf } from '../../functions/domain/fates.ts'
import { askedIn } from '../../functions/domain/suggestion-filter.ts'
import { departmentCasePage } from '../../functions/pages/department/case.tsx'
import { departmentPage } from '../../functions/pages/department/page.tsx'
import { digestPage } from '../../functions/pages/digest.tsx'
import { electionPage } from '../../functions/pages/election/review.tsx'
import { invitationsPage } from '../../functions/pages/invitations/page.tsx'
import { invitationSheets } from '../../functions/pages/invitations/sheets.tsx'
import { leaderCasePage } from '../../functions/pages/leader/case.tsx'
import { leaderListPage } from '../../functions/pages/leader/list/page.tsx'
import { leaderPage } from '../../functions/pages/leader/page.tsx'
import { memberCasePage } from '../../functions/pages/member/case.tsx'
import { groupReportPage } from '../../functions/pages/member/group-report.tsx'
import { objectionPage } from '../../functions/pages/member/objection.tsx'
import { memberPage } from '../../functions/pages/member/page.tsx'
import { reviewPage } from '../../functions/pages/member/review.tsx'
import { screenPage } from '../../functions/pages/screen/page.tsx'
import { signInPage } from '../../functions/pages/sign-in.tsx'
import { staffSignInPage, strangerPage } from '../../functions/pages/staff-sign-in.tsx'
import { startPage } from '../../functions/pages/start.tsx'
import { writingPage } from '../../functions/pages/suggestion/writing.tsx'
import type { Language } from '../../functions/words/language.ts'
import { hall, item, markup, motion, place, poll, result, session } from './hall.ts'
import { figures } from './marked-figures.ts'
import { digest, entry, followed, handled, markedSuggestion, report, sentAgain, written } from './marked-suggestions.ts'
import { suggested } from './suggested.ts'

const now = '2023-02-24T03:10:20.000Z'
const spoken = { ...place(), name: markup }
const marked = {
  motion: { ...motion, text: markup },
  session: { ...session, title: markup, venue: markup },
  item: { ...item, title: markup, presenter: markup, documents: [{ title: markup }], speakers: [{ as: markup }] },
  suggestion: markedSuggestion,
}
const inSession = hall({
  session: marked.session,
  items: [marked.item],
  item: marked.item,
  open: { poll, motion: { ...marked.motion, amendedText: markup } },
  last: {
    poll,
    motion: marked.motion,
    result: { ...result, resolution: markup },
    objections: { made: 2, open: 1 },
  },
  now: { ...hall().now, next: markup },
  ahead: ['m', 'n'].map((id) => ({ motion: id, text: markup, status: 'tabled', why: 'amendment', item: item.id })),
})
const contest = {
  candidates: [{ id: '005', memberNo: '005', name: markup, unit: markup }],
  seatsToFill: 5,
  writeIns: true,
  runoff: false,
}
const objection = { poll: poll.id, by: '005', name: markup, text: markup, at: now, recordedBy: 'clerk' as const }
const objected = {
  of: { result, motion: marked.motion, objections: { made: 1, open: 0 } },
  poll: poll.id,
  own: undefined,
  bar: undefined,
  isSaid: false,
}
const group = { id: 'g1', name: markup, room: markup, constituencies: [], order: 1, members: [], observers: [] }
const person = { memberNo: '005', name: markup, unit: markup }

/** Every page, with markup wherever people's own words stand on it. */
export const pages: Record<string, (language: Language) => unknown> = {
  start: (language) => startPage({ language, here: '/' }),
  digest: (language) => digestPage({ place: { ...spoken, language }, digest }),
  'sign-in': (language) => signInPage({ language, here: '/m/x', association: markup, name: markup }),
  'staff sign-in': (language) =>
    staffSignInPage({
      frame: { language, here: '/sign-in', who: markup },
      next: '/leader',
      said: 'again',
      hasProvider: true,
    }),
  stranger: (language) => strangerPage({ frame: { language, here: '/sign-in/callback' }, subject: markup }),
  invitations: (language) =>
    invitationsPage({
      place: { ...spoken, language },
      session: marked.session,
      entitled: 121,
      groups: [group],
      sending: 'k',
      tooMany: true,
      search: { q: markup, found: [{ ...person, constituency: 'committee', position: 'member' }], hasMore: true },
    }),
  'invitations’ sheets': (language) =>
    invitationSheets({
      place: { ...spoken, language },
      session: marked.session,
      invitations: [{ ...person, group, url: 'https://plenum.example/m/x', expiresAt: now }],
      sort: 'group',
    }),
  member: (language) =>
    memberPage({
      place: { ...spoken, language },
      now,
      name: markup,
      whose: 'x',
      said: 'counted',
      code: markup,
      own: {
        hall: inSession,
        attendance: 'present',
        ballot: { standing: 'voter', register: { choice: 'for', by: 'clerk', at: now, reason: markup } },
        lastBallot: undefined,
        hasObjected: true,
        group: {
          id: 'g1',
          session: session.id,
          name: markup,
          room: markup,
          convener: markup,
          recorder: markup,
          people: [markup],
          duties: ['recorder'],
        },
        earlier: [{ text: markup, result }],
        opening: { title: markup, fates: fatesOf({ ...figures, byRoute: {} }) },
      },
      suggestions: [{ suggestion: marked.suggestion, into: undefined, waiting: 'feedback' }],
      discussed: [marked.session],
      others: [marked.session],
    }),
  'group report': (language) =>
    groupReportPage({
      place: { ...spoken, language },
      session: marked.session,
      group: {
        id: 'g1',
        name: markup,
        constituencies: [],
        convener: '020',
        recorder: '020',
        order: 1,
        members: [],
        observers: [],
        report: { text: markup, by: 'member:020', at: now, confirmed: false },
      },
      memberNo: '020',
      etag: 'x',
      said: 'write',
      refused: { form: { pressed: 'write', text: markup, etag: 'x' }, fault: true, refusal: markup },
    }),
  objection: (language) =>
    objectionPage({
      place: { ...spoken, language },
      ...objected,
      own: { ...objection, handling: { decision: 'upheld', text: markup, at: now } },
      isSaid: true,
    }),
  objecting: (language) =>
    objectionPage({ place: { ...spoken, language }, ...objected, refused: { text: markup, why: 'text' } }),
  case: (language) => memberCasePage({ place: { ...spoken, language }, of: followed, said: 'submitted' }),
  department: (language) =>
    departmentPage({
      place: { ...spoken, language },
      department: markup,
      entries: [entry, { ...entry, due: undefined }],
    }),
  'department case': (language) =>
    departmentCasePage({
      place: { ...spoken, language },
      of: handled,
      said: 'start',
      sending: { key: 'k', refused: { form: sentAgain, faults: ['class', 'text', 'signer', 'promises', 'opinions'] } },
    }),
  'staff case': (language) => leaderCasePage({ ...spoken, language }, followed),
  writing: (language) =>
    writingPage({
      place: { ...spoken, language },
      of: written,
      saved: true,
      faults: ['title', 'situation', 'proposers'],
      refusal: '',
      standing: suggested({ title: markup, situation: markup, analysis: markup, proposal: markup }),
    }),
  review: (language) =>
    reviewPage({ place: { ...spoken, language }, now, name: markup, motion: marked.motion, poll, choice: 'for' }),
  election: (language) =>
    electionPage({
      place: { ...spoken, language },
      now,
      name: markup,
      motion: marked.motion,
      poll,
      contest,
      chosen: { choices: ['005'], others: [markup] },
      changes: true,
    }),
  'election screen': (language) =>
    screenPage({
      place: { ...spoken, language },
      now,
      hall: { ...inSession, open: { poll: { ...poll, contest }, motion: marked.motion }, last: undefined },
      entrance: undefined,
    }),
  screen: (language) =>
    screenPage({
      place: { ...spoken, language },
      now,
      hall: inSession,
      entrance: { code: '492039', address: markup, changesAt: now, goodUntil: now },
    }),
  leader: (language) =>
    leaderPage({
      place: { ...spoken, language },
      now,
      sessions: [marked.session],
      chosen: session.id,
      digest: 'key',
      groups: new Map([['g1', markup]]),
      view: {
        figures,
        overdue: [marked.suggestion],
        dueSoon: [marked.suggestion],
        supervised: [marked.suggestion],
        promises: [
          { suggestion: marked.suggestion, promise: { id: '1', text: markup, dueAt: now, done: false }, isLate: true },
        ],
        reports: [{ ...report, instruction: { by: markup, date: '2023-02-24', text: markup } }],
      },
    }),
  'leader list': (language) =>
    leaderListPage({
      place: { ...spoken, language },
      asked: askedIn({ q: markup, session: session.id, group: 'g1', theme: markup, host: markup, stage: 'underway' }),
      names: {
        sessions: [marked.session],
        groups: [{ id: 'g1', name: markup }],
        association: { themes: [markup], departments: [markup] },
      },
      found: {
        items: [
          {
            ...marked.suggestion,
            highlights: (['title', 'situation'] as const).map((field) => ({ field, text: markup, ranges: [[1, 7]] })),
          },
        ],
        next: 's.001',
      },
    }),
}
