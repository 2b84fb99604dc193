import * as z from 'zod'
import { type AgendaItem, hasBegun } from './agenda.ts'
import { invalid, Refusal } from './refusal.ts'
import { Id } from './text.ts'

/** The most items of an agenda: all of them can be put into another order by one transaction. */
export const longestAgenda = 90

/** What is sent to put an agenda into another order: the id of every item, once. */
export const AgendaOrder = z
  .strictObject({ items: z.array(Id).max(longestAgenda) })
  .meta({ id: 'AgendaOrder', example: { items: ['convey-1', 'report-1', 'speech-1'] } })

/**
 * The agenda in a given order. Refuses one that is not a permutation of its items. What is done or current keeps its order, for
 * that is what happened; what is pending or deferred may go anywhere among it, as an item that is taken up late does.
 */
export function reordered<T extends AgendaItem>(items: T[], ids: string[]): T[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const listed = ids.flatMap((id) => byId.get(id) ?? [])
  if (new Set(listed).size !== items.length || ids.length !== items.length)
    throw invalid({ path: 'items', message: 'must name every item of the agenda once' })
  const asItWas = items.filter(hasBegun)
  const misplaced = listed.filter(hasBegun).find((item, at) => item !== asItWas[at])
  if (misplaced) throw new Refusal('already-begun', { id: misplaced.id })
  return listed.map((item, at) => ({ ...item, order: at + 1 }))
}

/** Each item with its planned start: the session's start plus the minutes of those before it that are not deferred. */
export function timed<T extends AgendaItem>(items: T[], start: Date): T[] {
  let at = start.getTime()
  return items.map(({ plannedAt: _, ...item }) => {
    if (item.status === 'deferred') return item as T
    const plannedAt = new Date(at).toISOString()
    at += item.minutes * 60_000
    return { ...item, plannedAt } as T
  })
}
