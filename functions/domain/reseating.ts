import type { Member } from './member.ts'
import { type Seat, type SeatChange, sameSeat } from './roster.ts'

/** A body as an import or a correction meets it. */
export interface MetBody {
  id: string
  kind: string
  seats: readonly Seat[]
  /** Whether those who have no seat in it get one. */
  seating: boolean
  /** The last thing that a motion did to each seat of it, by member. */
  motions: ReadonlyMap<string, SeatChange>
}

/** A body after it: its seats, what began or was altered, whose seat is another now, and whom a motion keeps out. */
export interface Reseated {
  body: string
  seats: Seat[]
  changes: SeatChange[]
  touched: Set<string>
  barred: Map<string, SeatChange>
}

type Person = Pick<Member, 'memberNo' | 'name' | 'unit' | 'constituency' | 'position'>

/** Only those who hold a position sit on a standing committee. */
const belongs = ({ kind }: MetBody, { position }: Person) => kind !== 'standing-committee' || position !== 'member'

/** The seat of a person whose record is another now. What a motion assigned is not undone by a file. */
function corrected(seat: Seat, { name, unit, constituency, position }: Person, motion: SeatChange | undefined): Seat {
  return motion?.op === 'reassign' ? { ...seat, name, unit } : { ...seat, name, unit, constituency, position }
}

/** What one person's record does to a body: another seat, with its entry, or a seat that a motion forbids. */
interface Effect {
  seat?: Seat
  op?: SeatChange['op']
  barredBy?: SeatChange
}

function effectOf(body: MetBody, held: Seat | undefined, person: Person, how: { by: string; at: string }): Effect {
  const motion = body.motions.get(person.memberNo)
  if (held) {
    const seat = corrected(held, person, motion)
    if (sameSeat(seat, held)) return {}
    const isReassigned = seat.position !== held.position || seat.constituency !== held.constituency
    return isReassigned ? { seat, op: 'reassign' } : { seat }
  }
  if (!body.seating || !belongs(body, person)) return {}
  if (motion?.op === 'end') return { barredBy: motion }
  const { memberNo, name, unit, constituency, position } = person
  return { seat: { memberNo, name, unit, constituency, position, since: how.at, by: how.by }, op: 'begin' }
}

/**
 * A body after people's records were imported or corrected: held seats follow the records, and, where the body is `seating`,
 * people without a seat get one, unless a motion took it from them. Nobody loses a seat.
 */
export function reseated(body: MetBody, people: readonly Person[], how: { by: string; at: string }): Reseated {
  const seats = new Map(body.seats.map((seat) => [seat.memberNo, seat]))
  const result = { body: body.id, changes: [] as SeatChange[], touched: new Set<string>(), barred: new Map() }
  for (const person of people) {
    const { memberNo, name } = person
    const { seat, op, barredBy } = effectOf(body, seats.get(memberNo), person, how)
    if (barredBy) result.barred.set(memberNo, barredBy)
    if (op) result.changes.push({ at: how.at, op, memberNo, name, motion: null, by: how.by })
    if (seat) {
      seats.set(memberNo, seat)
      result.touched.add(memberNo)
    }
  }
  return { ...result, seats: [...seats.values()] }
}
