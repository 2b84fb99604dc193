import type { StoredGroup } from './group.ts'
import { type Fault, invalid } from './refusal.ts'
import type { Seat } from './roster.ts'

/** Who is in each group: those with a seat, and the observers (列席), by the group's id. */
export type Membership = Map<string, { members: Seat[]; observers: string[] }>

/**
 * Fills the groups of a session. Who is named by a group is in that one, else a seat is in the first group that has its
 * constituency: nobody is ever in two. Who is named and has no seat is an observer.
 */
export function membership(groups: readonly StoredGroup[], seats: readonly Seat[]): Membership {
  const filled: Membership = new Map(groups.map(({ id }) => [id, { members: [], observers: [] }]))
  const named = new Map([...groups].reverse().flatMap(({ id, members }) => members.map((memberNo) => [memberNo, id])))
  const by = new Map(
    [...groups].reverse().flatMap(({ id, constituencies }) => constituencies.map((name) => [name, id])),
  )
  for (const seat of seats) {
    const group = named.get(seat.memberNo) ?? by.get(seat.constituency)
    if (group !== undefined) filled.get(group)?.members.push(seat)
  }
  const seated = new Set(seats.map(({ memberNo }) => memberNo))
  for (const [memberNo, group] of named) if (!seated.has(memberNo)) filled.get(group)?.observers.push(memberNo)
  return filled
}

/** Refuses a group that shares a constituency, or somebody named, with another one of the session. */
export function stillApart(group: StoredGroup, others: readonly StoredGroup[]): void {
  const shared = (path: 'constituencies' | 'members'): Fault[] => {
    const own = new Set(group[path])
    return others
      .filter(({ id }) => id !== group.id)
      .flatMap((other) => other[path].filter((name) => own.has(name)).map((name) => ({ name, id: other.id })))
      .map(({ name, id }) => ({ path, message: `"${name}" is in group "${id}" already` }))
  }
  const faults = [...shared('constituencies'), ...shared('members')]
  if (faults.length > 0) throw invalid(...faults)
}
