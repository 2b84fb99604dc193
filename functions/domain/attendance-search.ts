import * as z from 'zod'
import type { AttendanceItem } from './attendance.ts'
import { initialsOf } from './initials.ts'

/** Which part of the attendance is looked at: everybody, who is not there, who is, who is excused, who observes. */
export const AttendancePart = z.enum(['all', 'missing', 'present', 'excused', 'observers'])
export type AttendancePart = z.infer<typeof AttendancePart>

/** What is looked for in an attendance: words of a name, its pinyin initials, a number or a unit; in one part; a page. */
export const AttendanceSearch = z.object({
  q: z.string().max(100).default('').describe('A part of a name, number or unit, or the pinyin initials of a name.'),
  part: AttendancePart.default('all').describe('Which part of the attendance.'),
  page: z.coerce.number().int().min(1).max(1000).default(1).describe('Which page of it.'),
})
export type AttendanceSearch = z.infer<typeof AttendanceSearch>

/** Somebody of an attendance, with what else they are known by. */
export interface Attendee extends AttendanceItem {
  unit: string
}

const inPart: Record<AttendancePart, (one: AttendanceItem) => boolean> = {
  all: () => true,
  missing: ({ status }) => status !== 'present' && status !== 'excused',
  present: ({ status, observer }) => status === 'present' && !observer,
  excused: ({ status }) => status === 'excused',
  observers: ({ observer }) => observer,
}

/** How well a person fits what is looked for, the best 0; undefined for not at all. */
function rankOf({ memberNo, name, unit }: Pick<Attendee, 'memberNo' | 'name' | 'unit'>, q: string): number | undefined {
  const [number, called] = [memberNo.toLowerCase(), name.toLowerCase()]
  if (q === '' || number === q || called === q) return 0
  const initials = initialsOf(name)
  if (called.startsWith(q) || initials.startsWith(q)) return 1
  return [number, called, unit.toLowerCase(), initials].some((text) => text.includes(q)) ? 2 : undefined
}

/** What somebody typed, as it is compared: a keyboard of full-width letters types the same. */
const typed = (q: string) => q.normalize('NFKC').trim().toLowerCase()

/** Those of some people who fit what is looked for, the best first, else in the order in which they came. */
export function fitting<T extends Pick<Attendee, 'memberNo' | 'name' | 'unit'>>(people: readonly T[], q: string): T[] {
  const sought = typed(q)
  const ranked = people.flatMap((one) => {
    const rank = rankOf(one, sought)
    return rank === undefined ? [] : [{ one, rank }]
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one)
}

/** Those of an attendance who are asked for. */
export const sought = (people: readonly Attendee[], { q, part }: Omit<AttendanceSearch, 'page'>): Attendee[] =>
  fitting(people.filter(inPart[part]), q)

/** As many as are shown at once. */
const perPage = 100

/** One page of a list, which page it is (the last one for a number behind it), and how many there are. */
export function paged<T>(found: readonly T[], wanted: number): { items: T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const page = Math.min(wanted, pages)
  return { items: found.slice((page - 1) * perPage, page * perPage), page, pages }
}
