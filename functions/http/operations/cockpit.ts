import * as z from 'zod'
import { AttendanceStatus } from '../../domain/attendance.ts'
import { AttendanceSearch } from '../../domain/attendance-search.ts'
import {
  AcceptForm,
  AgendaMoveForm,
  BlockForm,
  MarkForm,
  ScreenForm,
  SessionMoveForm,
} from '../../domain/cockpit-form.ts'
import { SessionMove } from '../../domain/session.ts'
import { TablingForm } from '../../domain/tabling-form.ts'
import { Id, MemberNo } from '../../domain/text.ts'
import { VoteForm } from '../../domain/vote-form.ts'
import { form, isPage, operation } from '../operation.ts'
import { acting, again, back, ofSession, reading, said, tags } from './cockpit-page.ts'

const sought = z.string().max(100).optional().describe('Whom the clerk looks for.')
const ofMotion = z.object({ session: Id, motion: Id })

export const readCockpitChooser = operation(reading, {
  path: '/cockpit',
  method: 'get',
  operationId: 'readCockpitChooser',
  tags,
  summary: 'The sessions under way, to come and just over, one to be chosen',
  responses: isPage(),
})

const session = { path: '/cockpit/{session}' as const, tags }

export const readCockpit = operation(reading, {
  ...session,
  method: 'get',
  operationId: 'readCockpit',
  summary: "The secretariat's page of a session: its next step, the quorum, what goes on, the groups' reports",
  request: {
    params: ofSession,
    query: z.object({ said, ask: SessionMove.optional().describe('A move that is to be confirmed.') }),
  },
  responses: isPage(),
})

export const moveSessionForm = operation(acting, {
  ...session,
  method: 'post',
  operationId: 'moveSessionForm',
  summary: "Makes a session's move from its page",
  description: again,
  request: { params: ofSession, body: form(SessionMoveForm) },
  responses: back,
})

export const giveScreenForm = operation(acting, {
  path: '/cockpit/{session}/screen',
  tags,
  method: 'post',
  operationId: 'giveScreenForm',
  summary: 'Gives the hall’s screen its own link and shows it, this once',
  description: 'It replaces the one before. The same form sent again shows the same link.',
  request: { params: ofSession, body: form(ScreenForm) },
  responses: isPage(),
})

const attendance = { path: '/cockpit/{session}/attendance' as const, tags }

export const readCockpitAttendance = operation(reading, {
  ...attendance,
  method: 'get',
  operationId: 'readCockpitAttendance',
  summary: 'Who is there, looked through by name, number or unit',
  request: {
    params: ofSession,
    query: AttendanceSearch.extend({
      marked: MemberNo.optional().describe('Whom the last mark was about.'),
      earlier: AttendanceStatus.or(z.literal('unmarked')).optional().describe('What the last mark replaced.'),
      said,
    }),
  },
  responses: isPage(),
})

export const markAttendanceForm = operation(acting, {
  ...attendance,
  method: 'post',
  operationId: 'markAttendanceForm',
  summary: 'Marks one person from the page',
  description: again,
  request: { params: ofSession, body: form(MarkForm) },
  responses: back,
})

export const acceptCheckInsForm = operation(acting, {
  path: '/cockpit/{session}/check-ins',
  tags,
  method: 'post',
  operationId: 'acceptCheckInsForm',
  summary: 'Marks present those who checked in by phone and were listed on the page',
  description: 'Who does not wait any more is left as they are.',
  request: { params: ofSession, body: form(AcceptForm) },
  responses: back,
})

const agenda = { path: '/cockpit/{session}/agenda' as const, tags }

export const readCockpitAgenda = operation(reading, {
  ...agenda,
  method: 'get',
  operationId: 'readCockpitAgenda',
  summary: 'The agenda, the current item large',
  request: {
    params: ofSession,
    query: z.object({
      said,
      finish: z.string().max(64).optional().describe('The item to be finished, to be confirmed.'),
    }),
  },
  responses: isPage(),
})

export const moveAgendaItemForm = operation(acting, {
  ...agenda,
  method: 'post',
  operationId: 'moveAgendaItemForm',
  summary: 'Starts, finishes or defers an item from the page',
  description: again,
  request: { params: ofSession, body: form(AgendaMoveForm) },
  responses: back,
})

const votes = { path: '/cockpit/{session}/votes' as const, tags }

export const readCockpitVotes = operation(reading, {
  ...votes,
  method: 'get',
  operationId: 'readCockpitVotes',
  summary: 'The motions of a session in the order of voting, and what comes next for each',
  request: { params: ofSession },
  responses: isPage(),
})

export const blockMotionsForm = operation(acting, {
  ...votes,
  method: 'post',
  operationId: 'blockMotionsForm',
  summary: 'Puts motions into one block from the page',
  description: again,
  request: { params: ofSession, body: form(BlockForm) },
  responses: back,
})

const tabling = { path: '/cockpit/{session}/tabling' as const, tags }

export const readCockpitTabling = operation(reading, {
  ...tabling,
  method: 'get',
  operationId: 'readCockpitTabling',
  summary: 'Where a motion is tabled: its text, and how it is voted on',
  request: { params: ofSession },
  responses: isPage(),
})

export const tableMotionForm = operation(acting, {
  ...tabling,
  method: 'post',
  operationId: 'tableMotionForm',
  summary: 'Tables a motion from the page',
  description: again,
  request: { params: ofSession, body: form(TablingForm) },
  responses: back,
})

const vote = { path: '/cockpit/{session}/votes/{motion}' as const, tags }

export const readCockpitVote = operation(reading, {
  ...vote,
  method: 'get',
  operationId: 'readCockpitVote',
  summary: 'A motion and the next step of its vote',
  request: {
    params: ofMotion,
    query: z.object({
      said,
      ask: z.enum(['close']).optional().describe('Whether to close the poll is to be confirmed.'),
      q: sought,
      entered: MemberNo.optional().describe('For whom a ballot was entered.'),
    }),
  },
  responses: isPage(),
})

export const voteFormOfCockpit = operation(acting, {
  ...vote,
  method: 'post',
  operationId: 'voteFormOfCockpit',
  summary:
    "Opens or closes a poll, enters a count, a clerk's ballot or an objection, tables an amendment, from the page",
  description: `What has to be confirmed is asked first (200). ${again}`,
  request: { params: ofMotion, query: z.object({ q: sought }), body: form(VoteForm) },
  responses: { ...isPage(), ...back },
})
