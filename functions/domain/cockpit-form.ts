import * as z from 'zod'
import { AgendaMove } from './agenda-move.ts'
import { AttendanceStatus } from './attendance.ts'
import { AttendanceSearch } from './attendance-search.ts'
import { SessionMove } from './session.ts'
import { Id, MemberNo } from './text.ts'

const Key = z.string().max(100).default('').describe('Lets the same form take effect once, however often it is sent')

/** What a button of the secretariat's page of a session sends. */
export const SessionMoveForm = z.object({ move: SessionMove, key: Key })
export type SessionMoveForm = z.infer<typeof SessionMoveForm>

/** What a button of the secretariat's page of an agenda sends. */
export const AgendaMoveForm = z.object({ item: Id, move: AgendaMove, key: Key })
export type AgendaMoveForm = z.infer<typeof AgendaMoveForm>

/** One person's mark as a button's one value, `005 present`: a list of hundreds is then one form. */
const Mark = z
  .string()
  .transform((value) => value.split(' '))
  .pipe(z.tuple([MemberNo, AttendanceStatus]))
  .transform(([memberNo, status]) => ({ memberNo, status }))

/** What a button of the attendance sends, and what was looked for when it was pressed. */
export const MarkForm = AttendanceSearch.extend({ mark: Mark })
export type MarkForm = z.infer<typeof MarkForm>

/** The mark that takes one back: the earlier one, as a new mark. There is none for never having been marked: that is absent. */
export const takenBack = (earlier: AttendanceStatus | 'unmarked'): AttendanceStatus =>
  earlier === 'unmarked' ? 'absent' : earlier
