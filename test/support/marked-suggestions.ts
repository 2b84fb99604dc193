import { DepartmentMoveForm } from '../../functions/domain/department-move-form.ts'
import type { PublicDigest } from '../../functions/domain/public-digest.ts'
import { SuggestionForm } from '../../functions/domain/suggestion-form.ts'
import type { Step, StepMove, StepTaker } from '../../functions/domain/suggestion-step.ts'
import type { OwnCase } from '../../functions/pages/member/case.tsx'
import type { Writing } from '../../functions/pages/suggestion/writing.tsx'
import type { DepartmentCase } from '../../functions/store/department-desks.ts'
import { markup, suggestion } from './hall.ts'

const now = '2023-02-24T03:10:20.000Z'

/** A suggestion with markup wherever people's own words stand. */
export const markedSuggestion = { ...suggestion, title: markup, host: markup, status: 'closed' as const }

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
/** A suggestion that was answered, late and supervised. */
const answered = {
  ...markedSuggestion,
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
/** It as its proposer follows it. */
export const followed: OwnCase = {
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
/** It on a department’s desk. */
export const entry = { suggestion: { ...answered, id: 's.001' }, part: 'overdue' as const, due }
/** It as its department handles it. */
export const handled: DepartmentCase = {
  ...followed,
  department: markup,
  entry,
  moves: ['start', 'reply', 'opine', 'keep-promise', 'hand-back'],
  handBackUntil: now,
  replyClasses: [{ id: 'own', name: markup, promises: true }],
  otherDepartments: [markup],
}
/** A reply that was sent and refused. */
export const sentAgain = DepartmentMoveForm.parse({
  move: 'reply',
  text: markup,
  signer: markup,
  promised: markup,
  promisedBy: markup,
  coHost: markup,
  opinion: markup,
})
const choice = { value: markup, name: markup }
/** A suggestion that is being written. */
export const written: Writing = {
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
/** What anybody may read. */
export const digest: PublicDigest = {
  association: markup,
  sessions: [{ title: markup, date: '2023-02-24' }],
  total: 1,
  byTheme: { [markup]: 1 },
  byStatus: { closed: 1 },
  statuses: { closed: 'Closed' },
  classes: { A: markup },
  items: [{ number: '5-5-001', title: markup, theme: markup, status: 'closed', class: 'A' }],
}

/** A special report that was sent. */
export const report = {
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
