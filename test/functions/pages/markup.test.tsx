import { describe, expect, test } from 'vitest'
import { DepartmentMoveForm } from '../../../functions/domain/department-move-form.ts'
import { fatesOf } from '../../../functions/domain/fates.ts'
import type { PublicDigest } from '../../../functions/domain/public-digest.ts'
import { SuggestionForm } from '../../../functions/domain/suggestion-form.ts'
import type { Step, StepMove, StepTaker } from '../../../functions/domain/suggestion-step.ts'
import { departmentCasePage } from '../../../functions/pages/department/case.tsx'
import { departmentPage } from '../../../functions/pages/department/page.tsx'
import { digestPage } from '../../../functions/pages/digest.tsx'
import { leaderCasePage } from '../../../functions/pages/leader/case.tsx'
import { leaderPage } from '../../../functions/pages/leader/page.tsx'
import { memberCasePage, type OwnCase } from '../../../functions/pages/member/case.tsx'
import { memberPage } from '../../../functions/pages/member/page.tsx'
import { reviewPage } from '../../../functions/pages/member/review.tsx'
import { screenPage } from '../../../functions/pages/screen.tsx'
import { signInPage } from '../../../functions/pages/sign-in.tsx'
import { startPage } from '../../../functions/pages/start.tsx'
import { type Writing, writingPage } from '../../../functions/pages/suggestion/writing.tsx'
import type { DepartmentCase } from '../../../functions/store/department-desks.ts'
import { type Language, languages } from '../../../functions/words/language.ts'
import { hall, item, markup, motion, place, poll, result, session, suggestion } from '../../support/hall.ts'
import { suggested } from '../../support/suggested.ts'

const now = '2023-02-24T03:10:20.000Z'
const spoken = { ...place(), name: markup }
const marked = {
  motion: { ...motion, text: markup },
  session: { ...session, title: markup, venue: markup },
  item: { ...item, title: markup, presenter: markup, documents: [{ title: markup }], speakers: [{ as: markup }] },
  suggestion: { ...suggestion, title: markup, host: markup, status: 'closed' as const },
}
const inSession = hall({
  session: marked.session,
  item: marked.item,
  open: { poll, motion: marked.motion },
  last: { poll, motion: marked.motion, result: { ...result, resolution: markup } },
  now: { ...hall().now, next: markup },
})
const outcomes = { onTime: 1, late: 1, satisfied: 1, unsatisfied: 0 }
const figures = {
  total: 3,
  byStatus: { closed: 3 },
  byRoute: { internal: 2 },
  byTheme: { [markup]: 3 },
  byGroup: { g1: 3 },
  byHost: { [markup]: 2 },
  merged: 0,
  overdue: 1,
  dueSoon: 0,
  satisfaction: { satisfied: 1, unsatisfied: 0 },
  open: 1,
  ageing: [{ from: 181, count: 1 }],
  timeliness: { onTime: 1, late: 1 },
  hosts: [{ host: markup, total: 2, underway: 1, overdue: 1, ...outcomes }],
  themes: [{ theme: markup, total: 3, ...outcomes }],
  supervised: 1,
  promises: { open: 1, overdue: 1 },
  specialReports: { byStatus: { sent: 1 }, awaitingInstruction: 1, awaitingFeedback: 0 },
  trend: [1, 2].map((at) => ({
    session: `s${at}`,
    title: markup,
    date: '2023-02-24',
    total: at,
    open: 1,
    closed: 0,
    ...outcomes,
  })),
}
const report = {
  id: '01GT0Z3K8Y6C9D4E2F7H5J1K3M',
  title: markup,
  addressee: markup,
  suggestions: ['a'],
  status: 'sent' as const,
  revision: 1,
  instructions: [],
  assignments: [],
  documentNumber: markup,
  createdAt: now,
  by: 'secretariat:x',
}

const step = (move: StepMove, taker: StepTaker): Step => ({
  move,
  taker,
  at: now,
  reason: markup,
  facts: {
    host: markup,
    coHosts: [markup],
    proposedHost: markup,
    dueAt: now,
    class: 'B',
    text: markup,
    signer: markup,
    promises: [{ text: markup, dueAt: now }],
    opinions: [{ department: markup, text: markup }],
    promise: markup,
    done: true,
    satisfied: false,
    documentNumber: markup,
    recipient: markup,
    by: markup,
  },
})
const steps = [
  step('assign', 'secretariat'),
  step('extend', 'you'),
  step('feedback', 'proposer'),
  step('patch', 'recorder'),
  step('reply', 'host'),
]
const answer = {
  class: 'own',
  text: markup,
  signer: markup,
  at: now,
  promises: [{ id: '1-1', text: markup, dueAt: now, done: false }],
  opinions: [],
}
const answered = {
  ...marked.suggestion,
  number: markup,
  theme: markup,
  situation: markup,
  analysis: markup,
  proposal: markup,
  coHosts: [markup],
  overdue: true,
  supervised: true,
  reply: answer,
}
const followed: OwnCase = {
  suggestion: answered,
  steps,
  names: {
    group: markup,
    priority: markup,
    proposers: [markup],
    invited: [markup],
    classes: new Map([['own', markup]]),
  },
  into: { suggestion: answered, steps },
  parts: [answered],
  moves: ['submit', 'co-sign', 'withdraw', 'feedback'],
  isAmendable: true,
}
const due = { at: now, isLate: true, workingDays: 3 }
const entry = { suggestion: { ...answered, id: 's.001' }, part: 'overdue' as const, due }
const handled: DepartmentCase = {
  ...followed,
  department: markup,
  entry,
  moves: ['start', 'reply', 'opine', 'keep-promise', 'hand-back'],
  handBackUntil: now,
  replyClasses: [{ id: 'own', name: markup, promises: true }],
  otherDepartments: [markup],
}
const sentAgain = DepartmentMoveForm.parse({
  move: 'reply',
  text: markup,
  signer: markup,
  promised: markup,
  promisedBy: markup,
  coHost: markup,
  opinion: markup,
})
const choice = { value: markup, name: markup }
const written: Writing = {
  session: { id: 's', title: markup },
  form: SuggestionForm.parse({
    title: markup,
    situation: markup,
    analysis: markup,
    proposal: markup,
    proposers: markup,
  }),
  choices: {
    groups: [choice],
    themes: [choice],
    priorities: [choice],
    people: [{ memberNo: markup, name: markup }],
    self: undefined,
  },
  draft: { id: 's.001', number: markup },
  writer: 'x',
  submits: false,
}
const digest: PublicDigest = {
  association: markup,
  sessions: [{ title: markup, date: '2023-02-24' }],
  total: 1,
  byTheme: { [markup]: 1 },
  byStatus: { closed: 1 },
  statuses: { closed: 'Closed' },
  classes: { A: markup },
  items: [{ number: '5-5-001', title: markup, theme: markup, status: 'closed', class: 'A' }],
}

const pages: Record<string, (language: Language) => unknown> = {
  start: (language) => startPage({ language, here: '/' }),
  digest: (language) => digestPage({ place: { ...spoken, language }, digest }),
  'sign-in': (language) => signInPage({ language, here: '/m/x', association: markup, name: markup }),
  member: (language) =>
    memberPage({
      place: { ...spoken, language },
      now,
      name: markup,
      said: 'counted',
      own: {
        hall: inSession,
        attendance: 'present',
        ballot: { standing: 'voter', register: { choice: 'for', by: 'clerk', at: now, reason: markup } },
        lastBallot: undefined,
        group: { name: markup, room: markup, convener: markup, recorder: markup, duties: ['recorder'] },
        opening: { title: markup, fates: fatesOf({ ...figures, byRoute: {} }) },
      },
      suggestions: [{ suggestion: marked.suggestion, into: undefined, waiting: 'feedback' }],
      discussed: [marked.session],
      others: [marked.session],
    }),
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
  review: (language) => reviewPage({ place: { ...spoken, language }, now, motion: marked.motion, poll, choice: 'for' }),
  screen: (language) => screenPage({ place: { ...spoken, language }, now, hall: inSession }),
  leader: (language) =>
    leaderPage({
      place: { ...spoken, language },
      sessions: [marked.session],
      chosen: session.id,
      digest: 'key',
      figures,
      groups: new Map([['g1', markup]]),
      overdue: [marked.suggestion],
      supervised: [marked.suggestion],
      reports: [report],
    }),
}
const shown = (name: string, language: Language) => String(pages[name]?.(language))

describe.each(Object.keys(pages))('the %s page', (name) => {
  test('keeps markup in whatever people typed as text', () => {
    const html = shown(name, 'zh')
    expect(html).not.toMatch(/<script>|alert\(1\)<\/script>/)
    if (name !== 'start') expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('has no script or style but those it links to', () => {
    expect(shown(name, 'zh')).not.toMatch(/ style=| on[a-z]+=|<style|javascript:/)
  })

  test.each(languages)(
    'is whole in %s: its language, one heading of the first order, the way to the other language',
    (language) => {
      const html = shown(name, language)
      const other = language === 'zh' ? 'en' : 'zh'
      expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`))
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).toContain(`lang=${other}"`)
      expect(html).not.toMatch(/undefined|\[object|NaN/)
    },
  )

  test('says nothing of its own in Chinese where it is read in English', () => {
    const html = shown(name, 'en').replace(/lang="zh-CN"[^>]*>[^<]*/g, '')
    const recorded = /市科学技术协会|孙刚|田梅军|县区科协|人才培养|应到[^<]*人[^<]*/g
    expect(html.replace(/data-seen="[^"]*"/, '').replace(recorded, '')).not.toMatch(/\p{Script=Han}/u)
  })
})
