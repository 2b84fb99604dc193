import * as z from 'zod'
import {
  AcceptCheckIns,
  AcceptedCheckIns,
  CheckIn,
  CheckInForm,
  NewCheckIn,
  WaitingCheckIns,
} from '../../domain/check-in.ts'
import { Id } from '../../domain/text.ts'
import { form, inTheHall, json, member, operation, secretariat, shows, staff } from '../operation.ts'

const tags = ['Attendance']
const params = z.object({ session: Id })
const all = { path: '/v1/sessions/{session}/check-ins' as const, tags }

export const checkIn = operation(
  { served: 'member', roles: inTheHall },
  {
    path: '/v1/sessions/{session}/check-in',
    tags,
    method: 'post',
    operationId: 'checkIn',
    summary: 'Checks the member in by the code on the hall’s screen, or, at the secretariat’s desk, whoever came',
    description:
      'It suggests that they are there; the secretariat accepts it. A member sends the `code`; a desk or kiosk in the hall that is the secretariat’s sends the `memberNo` of whoever came without a phone, and no code. The code changes every 30 seconds, the one before is still taken. While the session is convened, open or adjourned, else 409 `check-in-closed`; a wrong code is 409 `wrong-code`; a sixth try within ten minutes is 429 `too-many-tries`, whatever its code. Observers (列席) check in likewise. It can be repeated, and ignores an Idempotency-Key.',
    request: { params, body: json(NewCheckIn) },
    responses: {
      200: shows(CheckIn, 'They had checked in before, or are marked present; nothing was changed'),
      201: shows(CheckIn, 'They wait to be accepted'),
    },
  },
)

export const listCheckIns = operation(
  { served: 'reader', roles: staff },
  {
    ...all,
    method: 'get',
    operationId: 'listCheckIns',
    summary: 'Who checked in by the code and is not marked yet, the first who came first',
    request: { params },
    responses: { 200: shows(WaitingCheckIns, 'Those who wait, in one answer') },
  },
)

export const acceptCheckIns = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/sessions/{session}/check-ins/accept',
    tags,
    method: 'post',
    operationId: 'acceptCheckIns',
    summary: 'Marks present those who checked in by the code, all or some',
    description:
      'Without `members` all who wait. Whoever is named and does not wait is left as they are and reported so. To refuse one, mark them otherwise.',
    request: { params, body: json(AcceptCheckIns) },
    responses: { 200: shows(AcceptedCheckIns, 'What became of each') },
  },
)

export const checkInForm = operation(
  { served: 'member', roles: member },
  {
    path: '/member/check-in',
    tags: ['Pages'],
    method: 'post',
    operationId: 'checkInForm',
    summary: 'Checks in from the member’s page, without a script',
    request: { body: form(CheckInForm) },
    responses: { 303: { description: 'Back to the page, which says what became of it' } },
  },
)
