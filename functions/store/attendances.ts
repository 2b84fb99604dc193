import { type Attendance, type AttendanceMark, attendanceOf, presentSeats } from '../domain/attendance.ts'
import { type QuorumCheck, quorumCheck } from '../domain/quorum.ts'
import type { Session } from '../domain/session.ts'
import { languageOf } from '../words/language.ts'
import { sessionWords } from '../words/sessions.ts'
import { association } from './associations.ts'
import { query, read, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { membersByNo } from './members.ts'
import { type Roster, roster, rosterAsOf } from './rosters.ts'

/** What was noted of each person at a session. */
export const marks = (a: string, sessionId: string): Promise<Stored<AttendanceMark>[]> =>
  query<AttendanceMark>(keys.attendance(a, sessionId, '').pk)

/** What was noted of one person at a session; undefined for nothing. */
export const mark = (a: string, sessionId: string, memberNo: string): Promise<Stored<AttendanceMark> | undefined> =>
  read<AttendanceMark>(keys.attendance(a, sessionId, memberNo))

/** The roster that a session goes by: that of now, or of its close once it is closed. */
export const rosterOf = (a: string, { body, closedAt }: Session): Promise<Roster> =>
  closedAt === undefined ? roster(a, body) : rosterAsOf(a, body, closedAt)

/** The quorum as it stands, with the roster and the numbers of those who count as present: all, in a session held in writing. */
export async function quorumOf(
  a: string,
  of: Session,
): Promise<{
  check: QuorumCheck
  roster: Roster
  present: Set<string>
}> {
  const [current, noted] = await Promise.all([rosterOf(a, of), marks(a, of.id)])
  return { ...(await quorumBy(a, of, current, noted)), roster: current }
}

async function quorumBy(a: string, of: Session, { seats: held }: Roster, noted: AttendanceMark[]) {
  const { bodies, locale } = await association(a)
  const present = of.voters === 'entitled' ? new Set(held.map(({ memberNo }) => memberNo)) : presentSeats(held, noted)
  const seats = bodies.find(({ id }) => id === of.body)?.seats ?? held.length
  const check = quorumCheck(of, { seats, entitled: held.length, present: present.size })
  const text = sessionWords[languageOf(locale)].quorum(check, of.voters)
  return { check: { ...check, text }, present }
}

/** 应到/实到/请假/列席 of a session: everyone entitled, then the observers, and the quorum. */
export async function attendance(a: string, of: Session): Promise<Attendance> {
  const [current, noted] = await Promise.all([rosterOf(a, of), marks(a, of.id)])
  const seated = new Set(current.seats.map(({ memberNo }) => memberNo))
  const others = noted.map(({ memberNo }) => memberNo).filter((memberNo) => !seated.has(memberNo))
  const [people, { check }] = await Promise.all([membersByNo(a, others), quorumBy(a, of, current, noted)])
  return { ...attendanceOf(current.seats, noted, people), quorum: check }
}
