import { SortingForm } from '../../functions/domain/sorting-form.ts'
import { TablingForm } from '../../functions/domain/tabling-form.ts'
import { VoteForm } from '../../functions/domain/vote-form.ts'
import { agendaPage } from '../../functions/pages/cockpit/agenda.tsx'
import { attendancePage } from '../../functions/pages/cockpit/attendance.tsx'
import { chooserPage } from '../../functions/pages/cockpit/chooser.tsx'
import type { Cockpit } from '../../functions/pages/cockpit/cockpit.ts'
import { sessionPage } from '../../functions/pages/cockpit/session.tsx'
import { sortingPage } from '../../functions/pages/cockpit/sorting.tsx'
import { sortingListPage } from '../../functions/pages/cockpit/suggestions.tsx'
import { tablingPage } from '../../functions/pages/cockpit/tabling.tsx'
import { votePage } from '../../functions/pages/cockpit/vote.tsx'
import { votesPage } from '../../functions/pages/cockpit/votes.tsx'
import type { Case } from '../../functions/store/cases.ts'
import type { WholeVote } from '../../functions/store/votes.ts'
import type { Language } from '../../functions/words/language.ts'
import { hall, item, markup, motion, place, poll, result, session, suggestion } from './hall.ts'

const now = '2023-02-24T03:10:20.000Z'
const held = { ...session, title: markup, currentItem: item.id }
const cockpit = (language: Language): Cockpit => ({
  place: { ...place(language), name: markup },
  session: held,
  now: { ...hall().now, item: { ...item, title: markup } },
  at: now,
  acts: true,
  key: 'k',
  told: { refusal: markup, faults: [{ field: 'note', told: markup }] },
})
const person = { memberNo: '1', name: markup, unit: markup, constituency: markup }
const present = { ...person, status: 'present' as const, observer: false }
const list = {
  attendance: {
    entitled: 1,
    present: 1,
    excused: 0,
    absent: 0,
    left: 0,
    observers: 0,
    quorum: hall().now.quorum,
    items: [present],
  },
  found: [present, { ...present, status: 'excused' as const }],
  total: 2,
  page: 1,
  pages: 2,
  others: [{ ...person, position: 'member' }],
  marked: present,
  waiting: [{ ...person, observer: true, at: now }],
}
const text = { ...motion, text: markup, notOpened: { at: now, code: 'quorum-not-met', reason: markup } }
const objection = { poll: poll.id, by: '1', name: markup, text: markup, at: now, recordedBy: 'clerk' as const }
const vote = (more: Partial<WholeVote>): WholeVote => ({
  motion: text,
  step: 'close',
  poll,
  turnout: 1,
  result: { ...result, resolution: markup },
  objected: { made: 2, open: 1 },
  scheduled: undefined,
  objections: [objection],
  amendments: [text],
  together: [text, text],
  ...more,
})
const contest = { candidates: [{ id: '1', name: markup, unit: markup }], seatsToFill: 1, writeIns: true, runoff: false }
const typed = VoteForm.parse({ move: 'enter', memberNo: '1', choice: 'for', reason: markup, note: markup })
const sought = { q: markup, found: [{ memberNo: '1', name: markup, unit: markup, hasVoted: false }] }
const misfit = vote({
  step: 'resolve',
  motion: {
    ...text,
    changes: [{ op: 'add', in: { ...person, position: 'member' } }],
    effect: { status: 'refused', at: now, bodies: [], refused: [{ change: 0, message: markup }] },
  },
})
const marked = { ...suggestion, number: markup, title: markup, theme: markup, situation: markup, proposal: markup }
const like = { ...marked, joined: [], asked: [], unsatisfied: 0, answers: 0 }
const followed: Case = {
  suggestion: marked,
  steps: [],
  names: { group: markup, priority: markup, proposers: [markup], invited: [], classes: new Map() },
  into: undefined,
  parts: [],
}
const sorting = {
  ...followed,
  moves: ['assign' as const, 'merge' as const, 'queue' as const, 'explain' as const],
  similar: [{ suggestion: like, score: 1, shares: [markup], takesIt: true }],
  advice: { themes: [], hosts: [{ host: markup, score: 100, because: [] }] },
  departments: [markup],
}

/** The pages of the cockpit with markup in every text that somebody may have typed. */
export const cockpitPages: Record<string, (language: Language) => unknown> = {
  'choice of a session': (language) =>
    chooserPage({ place: { ...place(language), name: markup }, from: { running: [held], coming: [], past: [] } }),
  "cockpit's session": (language) =>
    sessionPage({
      cockpit: cockpit(language),
      groups: [
        { id: 'g', name: markup, constituencies: [], convener: '1', order: 1, members: [person], observers: [] },
      ],
      asked: 'close',
    }),
  "cockpit's attendance": (language) =>
    attendancePage({
      cockpit: cockpit(language),
      search: { q: markup, part: 'all', page: 1 },
      list,
      earlier: 'unmarked',
    }),
  "cockpit's agenda": (language) => {
    const one = { ...item, title: markup, startedAt: now, plannedAt: now }
    return agendaPage({
      cockpit: cockpit(language),
      items: [one, { ...one, id: 'b', status: 'pending' }],
      finishing: one,
    })
  },
  "cockpit's motions": (language) =>
    votesPage({
      cockpit: cockpit(language),
      votes: {
        turns: [{ turn: { motion: 'm', text: markup, status: 'tabled', why: 'agenda' }, vote: vote({ step: 'none' }) }],
        others: [misfit],
        blockable: [text, text],
      },
    }),
  'motion to be tabled': (language) =>
    tablingPage({ cockpit: cockpit(language), sent: TablingForm.parse({ text: markup, kind: markup }) }),
  "cockpit's vote": (language) => votePage({ cockpit: cockpit(language), vote: vote({}), sought, sent: typed }),
  'ballot to be confirmed': (language) =>
    votePage({ cockpit: cockpit(language), vote: vote({}), sought, unsure: typed }),
  'block to be opened by itself': (language) =>
    votePage({
      cockpit: cockpit(language),
      vote: vote({
        step: 'wait-opening',
        motion: { ...text, kind: 'block', status: 'tabled', scheduled: poll.id },
        scheduled: { ...poll, status: 'scheduled' },
      }),
      sent: { ...typed, move: 'separate', why: markup },
    }),
  'election to be counted': (language) =>
    votePage({
      cockpit: cockpit(language),
      vote: vote({
        step: 'count',
        motion: { ...text, kind: 'election' },
        poll: { ...poll, method: 'secret', contest },
      }),
      sent: { ...typed, move: 'count', otherName: markup, otherVotes: markup },
    }),
  'change to be resolved': (language) =>
    votePage({ cockpit: cockpit(language), vote: misfit, sent: { ...typed, move: 'resolve' } }),
  'list to be sorted': (language) =>
    sortingListPage({
      cockpit: cockpit(language),
      unsorted: { submitted: [marked], accepted: [], settled: [marked], answered: [marked], someClosed: true },
    }),
  'suggestion to be sorted': (language) =>
    sortingPage({
      cockpit: cockpit(language),
      of: sorting,
      sent: SortingForm.parse({ move: 'explain', text: markup, signer: markup }),
    }),
}
