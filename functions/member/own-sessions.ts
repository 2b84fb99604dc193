import type { Association } from '../domain/association.ts'
import type { AttendanceStatus } from '../domain/attendance.ts'
import { calendarDay } from '../domain/calendar-day.ts'
import { foremost, latestOfEach, ofToday } from '../domain/own-session.ts'
import type { Session } from '../domain/session.ts'
import { mark, rosterOf } from '../store/attendances.ts'
import { instant } from '../store/clock.ts'
import { sessionsOf } from '../store/sessions.ts'

/** A session as it concerns one member: whether they have a seat, and how they were marked. */
export interface Concern {
  session: Session
  seated: boolean
  status: AttendanceStatus | undefined
}

async function concernOf(a: string, session: Session, memberNo: string): Promise<Concern> {
  const [{ seats }, noted] = await Promise.all([rosterOf(a, session), mark(a, session.id, memberNo)])
  return { session, seated: seats.some((seat) => seat.memberNo === memberNo), status: noted?.status }
}

/** Those that concern the member: by a seat, or as an observer who is there. */
async function concerning(a: string, sessions: Session[], memberNo: string): Promise<Concern[]> {
  const all = await Promise.all(sessions.map((session) => concernOf(a, session, memberNo)))
  return all.filter(({ seated, status }) => seated || status === 'present')
}

/**
 * The session that a member's page is about, and the others of today that concern them; where today has none, the latest of each
 * body. `wanted` chooses among them.
 */
export async function ownSessions(
  a: string,
  { timezone }: Association,
  memberNo: string,
  wanted: string | undefined,
): Promise<{ own: Concern | undefined; others: Session[] }> {
  const all = await sessionsOf(a)
  const today = calendarDay(instant(), timezone)
  const todays = await concerning(a, ofToday(all, today), memberNo)
  const mine = todays.length > 0 ? todays : await concerning(a, latestOfEach(all), memberNo)
  const first = foremost(mine.map(({ session }) => session))
  const own = mine.find(({ session }) => session.id === wanted) ?? mine.find(({ session }) => session === first)
  return { own, others: mine.map(({ session }) => session).filter((session) => session !== own?.session) }
}
