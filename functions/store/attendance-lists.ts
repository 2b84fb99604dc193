import { type Attendance, type AttendanceItem, asMarked } from '../domain/attendance.ts'
import { type AttendanceSearch, type Attendee, paged, sought } from '../domain/attendance-search.ts'
import { isGathering, type WaitingCheckIn } from '../domain/check-in.ts'
import type { Member } from '../domain/member.ts'
import type { Seat } from '../domain/roster.ts'
import type { Session } from '../domain/session.ts'
import { attendance, mark, rosterOf } from './attendances.ts'
import { waitingIn } from './check-ins.ts'
import { membersPage } from './member-lists.ts'
import { membersByNo } from './members.ts'

/** An attendance as a clerk looks through it. */
export interface AttendanceList {
  attendance: Attendance
  /** A page of those who fit. */
  found: Attendee[]
  total: number
  page: number
  pages: number
  /** People without a seat who fit, and are not there yet: they can be marked as observers (列席). */
  others: Member[]
  /** Whom the last mark was about, as they stand now. */
  marked: AttendanceItem | undefined
  /** Who checked in by phone and is not marked yet, the first who came first. */
  waiting: WaitingCheckIn[]
}

/** The attendance of a session, those of it who fit what is looked for, and one person by number. */
export async function attendanceList(
  a: string,
  of: Session,
  search: AttendanceSearch,
  lastMarked: string | undefined,
): Promise<AttendanceList> {
  const [whole, { seats }] = await Promise.all([attendance(a, of), rosterOf(a, of)])
  const seatOf = new Map(seats.map((seat) => [seat.memberNo, seat]))
  const seatless = whole.items.map(({ memberNo }) => memberNo).filter((memberNo) => !seatOf.has(memberNo))
  const [observers, others, marked, waiting] = await Promise.all([
    membersByNo(a, seatless),
    othersFound(a, search.q, new Set(whole.items.map(({ memberNo }) => memberNo))),
    lastMarked === undefined ? undefined : markedNow(a, of.id, lastMarked, seatOf.get(lastMarked)),
    isGathering(of) ? waitingIn(a, of) : [],
  ])
  const attendees = whole.items.map((one) => ({
    ...one,
    unit: (seatOf.get(one.memberNo) ?? observers.get(one.memberNo))?.unit ?? '',
  }))
  const found = sought(attendees, search)
  const { items, page, pages } = paged(found, search.page)
  return { attendance: whole, found: items, total: found.length, page, pages, others, marked, waiting }
}

const mostOthers = 20

/** Those whom a search names, but for those who are listed already; nobody where nothing is looked for. */
async function othersFound(a: string, q: string, listed: ReadonlySet<string>): Promise<Member[]> {
  if (!q.trim()) return []
  const { items } = await membersPage(a, { q, limit: 100 })
  return items.filter(({ memberNo }) => !listed.has(memberNo)).slice(0, mostOthers)
}

async function markedNow(a: string, sessionId: string, memberNo: string, seat: Seat | undefined) {
  const [noted, people] = await Promise.all([mark(a, sessionId, memberNo), membersByNo(a, [memberNo])])
  return noted && asMarked(noted, seat, people.get(memberNo))
}
