import type { AgendaItem } from './agenda.ts'

/** How many items stand before and behind the one that goes on. */
const before = 1
const behind = 3

/** The part of an agenda around what goes on, or is next: which of how many items that is, counted from one; none once all are done. */
export interface AgendaWindow {
  items: AgendaItem[]
  at: number | undefined
  of: number
}

/** The current item, or the next one, with the last that was done and the next few; what was deferred is left out. */
export function agendaAround(agenda: readonly AgendaItem[]): AgendaWindow {
  const items = agenda.filter(({ status }) => status !== 'deferred')
  const current = items.findIndex(({ status }) => status === 'current')
  const found = current < 0 ? items.findIndex(({ status }) => status === 'pending') : current
  const at = found < 0 ? items.length : found
  return {
    items: items.slice(Math.max(0, at - before), at + behind + 1),
    at: found < 0 ? undefined : found + 1,
    of: items.length,
  }
}
