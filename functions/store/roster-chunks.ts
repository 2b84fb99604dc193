import { type Seat, sameSeat } from '../domain/roster.ts'
import { remembered } from './cache.ts'
import { newId } from './ids.ts'
import { read } from './items.ts'
import { keys } from './keys.ts'
import { pieces } from './pieces.ts'

/** A part of a roster, or of what a version began and ended. Never changed once it is written. */
export interface Chunk<T> {
  id: string
  entries: T[]
}

/** Entries in as few chunks as hold them, in order. */
export const chunked = <T>(entries: readonly T[]): Chunk<T>[] =>
  pieces(entries).map((piece) => ({ id: newId(), entries: piece }))

/**
 * The chunks of a roster as it is to be, copy on write: a chunk whose seats all stay as they are is kept, with its id; the others
 * are made anew, and new seats go to the end.
 */
export function rechunked(before: readonly Chunk<Seat>[], seats: readonly Seat[]): Chunk<Seat>[] {
  const wanted = new Map(seats.map((seat) => [seat.memberNo, seat]))
  const kept = before.map(({ id, entries }) => {
    const next = entries.flatMap(({ memberNo }) => wanted.get(memberNo) ?? [])
    for (const { memberNo } of entries) wanted.delete(memberNo)
    const isSame = next.length === entries.length && next.every((seat, at) => sameSeat(seat, entries[at]))
    return { id, entries: next, isSame }
  })
  const added = [...wanted.values()]
  const last = kept.at(-1)
  if (last && added.length > 0) Object.assign(last, { entries: [...last.entries, ...added], isSame: false })
  return last
    ? kept.flatMap(({ id, entries, isSame }) => (isSame ? { id, entries } : chunked(entries)))
    : chunked(added)
}

const seatChunk = remembered(async (a: string, body: string, id: string) => {
  const chunk = await read<Chunk<Seat>>(keys.rosterChunk(a, body, id))
  if (!chunk) throw new Error(`a roster names a chunk that is not there: ${id}`)
  return chunk
})

/** Chunks of seats in the order of their ids. They never change, so a process reads each of them once. */
export const seatChunks = (a: string, body: string, ids: string[]): Promise<Chunk<Seat>[]> =>
  Promise.all(ids.map((id) => seatChunk(a, body, id)))
