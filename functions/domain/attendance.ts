import * as z from 'zod'
import { QuorumCheck } from './quorum.ts'
import type { Seat } from './roster.ts'
import { Instant, MemberNo } from './text.ts'

export const AttendanceStatus = z.enum(['present', 'excused', 'absent', 'left'])
export type AttendanceStatus = z.infer<typeof AttendanceStatus>

/** What was noted of one person at one session. */
export const AttendanceMark = z.object({ memberNo: MemberNo, status: AttendanceStatus, at: Instant, by: z.string() })
export type AttendanceMark = z.infer<typeof AttendanceMark>

export const SetAttendance = z
  .strictObject({ status: AttendanceStatus })
  .meta({ id: 'SetAttendance', example: { status: 'present' } })

/** Marks for many, in one call. */
export const SetAttendances = z
  .strictObject({
    items: z
      .array(z.strictObject({ memberNo: MemberNo, status: AttendanceStatus }))
      .min(1)
      .max(10_000),
  })
  .meta({ id: 'SetAttendances', example: { items: [{ memberNo: '005', status: 'present' }] } })

/** One person of a session: with a seat, or present without one (列席). */
export const AttendanceItem = z
  .object({
    memberNo: MemberNo,
    name: z.string(),
    constituency: z.string(),
    status: AttendanceStatus.or(z.literal('unmarked')),
    observer: z.boolean(),
    at: Instant.optional(),
    by: z.string().optional(),
  })
  .meta({
    id: 'AttendanceItem',
    example: {
      memberNo: '005',
      name: '金丽正',
      constituency: 'committee',
      status: 'present',
      observer: false,
      at: '2023-02-24T01:12:00.000Z',
      by: 'secretariat:3f0c1b',
    },
  })
export type AttendanceItem = z.infer<typeof AttendanceItem>

/** 应到/实到/请假/列席, by the roster of now, or of the close once the session is closed. */
export const Attendance = z
  .object({
    entitled: z.int(),
    present: z.int(),
    excused: z.int(),
    absent: z.int(),
    left: z.int(),
    observers: z.int(),
    quorum: QuorumCheck,
    items: z.array(AttendanceItem),
  })
  .meta({
    id: 'Attendance',
    example: {
      entitled: 121,
      present: 100,
      excused: 6,
      absent: 15,
      left: 0,
      observers: 0,
      quorum: QuorumCheck.meta()?.example,
      items: [{ memberNo: '005', name: '金丽正', constituency: 'committee', status: 'present', observer: false }],
    },
  })
export type Attendance = z.infer<typeof Attendance>

/** The numbers of those present with a seat. */
export function presentSeats(seats: Seat[], marks: AttendanceMark[]): Set<string> {
  const here = new Set(marks.filter((mark) => mark.status === 'present').map((mark) => mark.memberNo))
  return new Set(seats.map((seat) => seat.memberNo).filter((memberNo) => here.has(memberNo)))
}

type Person = Pick<AttendanceItem, 'name' | 'constituency'>

/** A person as marked: by their seat, or, present without one, as an observer. */
export function asMarked(mark: AttendanceMark, seat: Seat | undefined, person: Person | undefined): AttendanceItem {
  const { name, constituency } = seat ?? person ?? { name: '', constituency: '' }
  const { memberNo, status, at, by } = mark
  return { memberNo, name, constituency, status, observer: !seat && status === 'present', at, by }
}

const unmarked = ({ memberNo, name, constituency }: Seat): AttendanceItem => ({
  memberNo,
  name,
  constituency,
  status: 'unmarked',
  observer: false,
})

/** Everyone entitled, then the observers (列席): people present without a seat. `absent` includes who left and who was not marked. */
export function attendanceOf(
  seats: Seat[],
  marks: AttendanceMark[],
  people: ReadonlyMap<string, Person>,
): Omit<Attendance, 'quorum'> {
  const marked = new Map(marks.map((mark) => [mark.memberNo, mark]))
  const seated = new Set(seats.map((seat) => seat.memberNo))
  const entitled = seats.map((seat) => {
    const mark = marked.get(seat.memberNo)
    return mark ? asMarked(mark, seat, undefined) : unmarked(seat)
  })
  const observers = marks
    .filter((mark) => mark.status === 'present' && !seated.has(mark.memberNo))
    .map((mark) => asMarked(mark, undefined, people.get(mark.memberNo)))
  const count = (status: AttendanceStatus) => entitled.filter((item) => item.status === status).length
  const [present, excused] = [count('present'), count('excused')]
  return {
    entitled: seats.length,
    present,
    excused,
    absent: seats.length - present - excused,
    left: count('left'),
    observers: observers.length,
    items: [...entitled, ...observers],
  }
}
