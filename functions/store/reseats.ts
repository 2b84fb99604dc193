import { Refusal } from '../domain/refusal.ts'
import type { Seat, SeatChange } from '../domain/roster.ts'
import { association } from './associations.ts'
import type { Act } from './log.ts'
import { type Roster, roster, switched } from './rosters.ts'
import type { Write } from './transact.ts'

/** The most bodies whose rosters one act can switch: each takes two of a transaction's writes. */
const mostBodies = 40

/** A body's current roster and what becomes of it. */
export interface Reseat {
  from: Roster
  seats: Seat[]
  changes: SeatChange[]
}

/** The current rosters of all the association's bodies. */
export async function rosters(a: string): Promise<Roster[]> {
  const { bodies } = await association(a)
  return Promise.all(bodies.map(({ id }) => roster(a, id)))
}

/** The writes that switch several rosters together. Refuses more than a transaction takes. */
export async function reseat(how: Act, by: string, reseats: Reseat[]): Promise<Write[]> {
  if (reseats.length > mostBodies)
    throw new Refusal('not-supported', { what: `the rosters of more than ${mostBodies} bodies changed at once` })
  const writes = await Promise.all(
    reseats.map(({ from, seats, changes }) => switched(how, from, { seats, changes, by, at: how.at })),
  )
  return writes.flat()
}
