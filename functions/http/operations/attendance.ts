import * as z from 'zod'
import { Attendance, AttendanceItem, SetAttendance, SetAttendances } from '../../domain/attendance.ts'
import { Id, MemberNo } from '../../domain/text.ts'
import { json, operation, secretariat, shows, staff } from '../operation.ts'

const all = { path: '/v1/sessions/{session}/attendance' as const, tags: ['Attendance'] }
const params = z.object({ session: Id })
const attendance = shows(Attendance, 'The attendance as it is now')

export const readAttendance = operation(
  { served: 'reader', roles: staff },
  {
    ...all,
    method: 'get',
    operationId: 'readAttendance',
    summary: 'Who is entitled, present, excused and absent, who observes, and the quorum',
    description:
      'By the roster of now, or of the close once the session is closed. `absent` includes who left and who was not marked.',
    request: { params },
    responses: { 200: attendance },
  },
)

export const markAttendances = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...all,
    method: 'put',
    operationId: 'markAttendances',
    summary: 'Marks many people at once',
    description: 'Everyone named must be a member, once. Who is not named stays as they are.',
    request: { params, body: json(SetAttendances) },
    responses: { 200: attendance },
  },
)

export const markAttendance = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/sessions/{session}/attendance/{memberNo}' as const,
    tags: all.tags,
    method: 'put',
    operationId: 'markAttendance',
    summary: 'Marks one person',
    description: 'Somebody without a seat, marked present, is an observer (列席).',
    request: { params: z.object({ session: Id, memberNo: MemberNo }), body: json(SetAttendance) },
    responses: { 200: shows(AttendanceItem, 'The person as marked') },
  },
)
