import type { Association } from '../domain/association.ts'
import type { AttendanceStatus } from '../domain/attendance.ts'
import { calendarDay } from '../domain/calendar-day.ts'
import { isGathering } from '../domain/check-in.ts'
import { foremost, latestOfEach, ofToday } from '../domain/own-session.ts'
import type { Session } from '../domain/session.ts'
import { mark, rosterOf } from '../store/attendances.ts'
import { checkInBy } from '../store/check-ins.ts'
import { instant } from '../store/clock.ts'
import { sessionsOf } from '../store/sessions.ts'

/** A session as it concerns one member: whether they have a seat, how they were marked, whether they checked in and wait. */
export interface Concern {
  session: Session
  seated: boolean
  status: AttendanceStatus | undefined
  waiting: boolean
}

async function concernOf(a: string, session: Session, memberNo: string): Promise<Concern> {
  const [{ seats }, noted, checkedIn] = await Promise.all([
    rosterOf(a, session),
    mark(a, session.id, memberNo),
    isGathering(session) ? checkInBy(a, session.id, memberNo) : undefined,
  ])
  return {
    session,
    seated: seats.some((seat) => seat.memberNo === memberNo),
    status: noted?.status,
    waiting: checkedIn?.status === 'waiting',
  }
}

const concernsIn = (a: string, sessions: Session[], memberNo: string): Promise<Concern[]> =>
  Promise.all(sessions.map((session) => concernOf(a, session, memberNo)))

/** Whether a session concerns a member: by a seat, or as an observer who is there, or says so. */
const isTheirs = ({ seated, status, waiting }: Concern) => seated || status === 'present' || waiting

/**
 * The session that a member's page is about, and the others of today that concern them; where today has none, the latest of each
 * body. `wanted` chooses among them. Who has none may still come to one that gathers, and so may who asks for it by name: as an
 * observer, by checking in.
 */
export async function ownSessions(
  a: string,
  { timezone }: Association,
  memberNo: string,
  wanted: string | undefined,
): Promise<{ own: Concern | undefined; others: Session[] }> {
  const all = await sessionsOf(a)
  const todays = await concernsIn(a, ofToday(all, calendarDay(instant(), timezone)), memberNo)
  const theirs = todays.some(isTheirs) ? todays : await concernsIn(a, latestOfEach(all), memberNo)
  const concerning = theirs.filter(isTheirs)
  const open = todays.filter(({ session }) => isGathering(session))
  const mine = concerning.length > 0 ? concerning : open
  const first = foremost(mine.map(({ session }) => session))
  const own =
    [...mine, ...open].find(({ session }) => session.id === wanted) ?? mine.find(({ session }) => session === first)
  return { own, others: mine.map(({ session }) => session).filter((session) => session !== own?.session) }
}
