import * as z from 'zod'
import { Position } from './member.ts'
import { Instant, Line, MemberNo } from './text.ts'

/** What stands in `by` for a seat that no motion gave but a file. */
export const byImport = 'import'

/** A place in a body and term, from an instant on. `by` is the motion that gave it, or `import`. */
export const Seat = z
  .object({
    memberNo: MemberNo,
    name: Line,
    unit: Line,
    constituency: Line,
    position: Position,
    since: Instant,
    by: z.string(),
  })
  .meta({
    id: 'Seat',
    example: {
      memberNo: '123',
      name: '韩雪霞',
      unit: '云溪县科学技术协会',
      constituency: 'county-association',
      position: 'member',
      since: '2023-02-24T03:00:00.000Z',
      by: 'change-members',
    },
  })
export type Seat = z.infer<typeof Seat>

const seatFields = Seat.keyof().options

/** Whether two seats are the same in every field. */
export const sameSeat = (a: Seat, b: Seat | undefined): boolean =>
  a === b || (b !== undefined && seatFields.every((field) => a[field] === b[field]))

/** A seat begun, ended or altered, and the decision that did it. */
export const SeatChange = z
  .object({
    at: Instant,
    op: z.enum(['begin', 'end', 'reassign']),
    memberNo: MemberNo,
    name: Line,
    motion: z.string().nullable(),
    by: z.string(),
    reason: z.string().optional(),
  })
  .meta({
    id: 'SeatChange',
    example: {
      at: '2023-02-24T03:00:00.000Z',
      op: 'end',
      memberNo: '077',
      name: '武子',
      motion: 'change-members',
      by: 'change-members',
      reason: '退休',
    },
  })
export type SeatChange = z.infer<typeof SeatChange>

export const RosterSort = z.enum(['strokes', 'number', 'pinyin'])
export type RosterSort = z.infer<typeof RosterSort>

const byName = {
  strokes: new Intl.Collator('zh-u-co-stroke'),
  pinyin: new Intl.Collator('zh-u-co-pinyin'),
}
const byNumber = new Intl.Collator('en', { numeric: true })

/** Seats in the order asked for: 姓氏笔画 (the custom of printed rosters), member number, or pinyin; equals by number. */
export function sorted<T extends { memberNo: string; name: string }>(seats: readonly T[], sort: RosterSort): T[] {
  const numbers = (a: T, b: T) => byNumber.compare(a.memberNo, b.memberNo)
  if (sort === 'number') return [...seats].sort(numbers)
  return [...seats].sort((a, b) => byName[sort].compare(a.name, b.name) || numbers(a, b))
}
