import type { AttendanceSearch } from '../../domain/attendance-search.ts'
import type { CockpitPart } from '../../words/cockpit.ts'

/** A part of the cockpit has an address of its own, so that it can be opened beside another. */
export const partAddress = (session: string, part: CockpitPart, rest = '') =>
  `/cockpit/${session}${part === 'session' ? '' : `/${part}`}${rest}`

/** Where a motion is tabled. */
export const tablingAddress = (session: string) => `/cockpit/${session}/tabling`

/** The address of the attendance as it is looked through, and of whom the last mark was about, with what it replaced. */
export function attendanceAddress(
  session: string,
  { q, part, page }: AttendanceSearch,
  marked?: { memberNo: string; earlier: string },
): string {
  const asked = new URLSearchParams({
    ...(q && { q }),
    ...(part !== 'all' && { part }),
    ...(page > 1 && { page: String(page) }),
    ...(marked && { marked: marked.memberNo, earlier: marked.earlier }),
  })
  return partAddress(session, 'attendance', asked.size > 0 ? `?${asked}` : '')
}
