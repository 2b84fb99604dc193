import * as z from 'zod'
import { AgendaMove } from './agenda-move.ts'
import type { AttendanceStatus } from './attendance.ts'
import { AttendanceSearch } from './attendance-search.ts'
import { Column, sentOnceBy } from './form-field.ts'
import { SessionMove } from './session.ts'
import { Id, MemberNo } from './text.ts'

const Key = z.string().max(100).default('').describe(sentOnceBy)

/** What a button of the secretariat's page of a session sends. */
export const SessionMoveForm = z.object({ move: SessionMove, key: Key })
export type SessionMoveForm = z.infer<typeof SessionMoveForm>

/** What the button sends that makes the hall screen's link. */
export const ScreenForm = z.object({ key: Key })

/** What the form sends that puts motions into a block. */
export const BlockForm = z.object({ motions: Column, key: Key })

/** What the form sends that closes suggestions which were answered. */
export const ClosingForm = z.object({ closed: Column, key: Key })

/** What a button of the secretariat's page of an agenda sends. */
export const AgendaMoveForm = z.object({ item: Id, move: AgendaMove, key: Key })
export type AgendaMoveForm = z.infer<typeof AgendaMoveForm>

/** What a button of the attendance sends, and what was looked for: a list of hundreds is one form, whose buttons say whom they mark. */
export const MarkForm = AttendanceSearch.extend({
  mark: z
    .string()
    .regex(/^[A-Za-z0-9]{1,32} (present|excused|absent|left)$/)
    .describe("A member's number and the status."),
})
export type MarkForm = z.infer<typeof MarkForm>

/** What the button says that accepts all who checked in by phone: those whom its page listed, and nobody who came since. */
export const AcceptForm = z.object({
  members: z.union([MemberNo.transform((one) => [one]), z.array(MemberNo).max(10_000)]).describe('Who was listed.'),
})

/** Whom a button marks, and as what. */
export function markIn({ mark }: MarkForm): { memberNo: string; status: AttendanceStatus } {
  const [memberNo = '', status] = mark.split(' ')
  return { memberNo, status: status as AttendanceStatus }
}

/** The mark that takes one back: the earlier one, as a new mark. There is none for never having been marked: that is absent. */
export const takenBack = (earlier: AttendanceStatus | 'unmarked'): AttendanceStatus =>
  earlier === 'unmarked' ? 'absent' : earlier
