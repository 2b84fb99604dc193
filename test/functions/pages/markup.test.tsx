import { describe, expect, test } from 'vitest'
import type { PublicDigest } from '../../../functions/domain/public-digest.ts'
import { digestPage } from '../../../functions/pages/digest.tsx'
import { leaderPage } from '../../../functions/pages/leader/page.tsx'
import { memberPage } from '../../../functions/pages/member/page.tsx'
import { reviewPage } from '../../../functions/pages/member/review.tsx'
import { screenPage } from '../../../functions/pages/screen.tsx'
import { signInPage } from '../../../functions/pages/sign-in.tsx'
import { startPage } from '../../../functions/pages/start.tsx'
import { type Language, languages } from '../../../functions/words/language.ts'
import { hall, item, markup, motion, place, poll, result, session, suggestion } from '../../support/hall.ts'

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
      },
      suggestions: [{ suggestion: marked.suggestion, into: undefined, waiting: 'feedback' }],
      discussed: [marked.session],
      others: [marked.session],
    }),
  review: (language) => reviewPage({ place: { ...spoken, language }, now, motion: marked.motion, poll, choice: 'for' }),
  screen: (language) => screenPage({ place: { ...spoken, language }, now, hall: inSession }),
  leader: (language) =>
    leaderPage({
      place: { ...spoken, language },
      sessions: [marked.session],
      chosen: session.id,
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
