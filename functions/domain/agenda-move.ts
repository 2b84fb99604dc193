import * as z from 'zod'
import { type AgendaItem, type AgendaItemPatch, type AgendaStatus, hasBegun } from './agenda.ts'
import type { Commendation } from './commendation.ts'
import { Refusal } from './refusal.ts'
import { type Session, stillOpenToChange } from './session.ts'

export const AgendaMove = z.enum(['start', 'finish', 'defer'])
export type AgendaMove = z.infer<typeof AgendaMove>

const moves: Record<AgendaMove, { from: AgendaStatus[]; to: AgendaStatus }> = {
  start: { from: ['pending', 'deferred'], to: 'current' },
  finish: { from: ['current'], to: 'done' },
  defer: { from: ['pending', 'current'], to: 'deferred' },
}

/** The moves that are possible from a status. */
export const agendaMovesFrom = (status: AgendaStatus): AgendaMove[] =>
  AgendaMove.options.filter((move) => moves[move].from.includes(status))

/** An agenda item after a move at an instant, and the session whose current item it is or was. */
export interface MovedItem<I, S> {
  item: I
  session: S
}

/**
 * An item and its session after a move. Refuses what the table does not have from here; to start an item while the session is
 * not open or another item is current; and any move once the session is closed.
 */
export function itemMoved<I extends AgendaItem, S extends Session>(
  session: S,
  item: I,
  move: AgendaMove,
  at: string,
): MovedItem<I, S> {
  stillOpenToChange(session)
  if (!moves[move].from.includes(item.status))
    throw new Refusal('not-allowed-now', { allowed: agendaMovesFrom(item.status) })
  const next = { ...item, status: moves[move].to }
  const { currentItem, ...without } = session
  if (move !== 'start')
    return {
      item: move === 'finish' ? { ...next, finishedAt: at } : next,
      session: currentItem === item.id ? (without as S) : session,
    }
  if (session.status !== 'open') throw new Refusal('session-not-open', { sessionStatus: session.status })
  if (currentItem !== undefined) throw new Refusal('another-item-current', { item: currentItem })
  return { item: { ...next, startedAt: at }, session: { ...session, currentItem: item.id } }
}

/** Refuses what cannot be done to an item that is current or done, such as taking it off the agenda. */
export function notBegun(item: AgendaItem): void {
  if (hasBegun(item)) throw new Refusal('already-begun', { id: item.id })
}

/** An item as amended. Of one that is done or current only the papers may still change; the rest is what was done. */
export function itemAmended<I extends AgendaItem>(item: I, patch: AgendaItemPatch): I {
  if (Object.keys(patch).some((field) => field !== 'documents')) notBegun(item)
  return { ...item, ...patch }
}

/**
 * The awards that an item records when it is finished. Their ids follow from the item, so that none is ever recorded twice.
 */
export const awarded = (item: AgendaItem, by: { session: string; at: string; by: string }): Commendation[] =>
  item.commendations.map((planned, index) => ({
    ...planned,
    ...by,
    id: `${item.id}-${index + 1}`,
    item: item.id,
    ...(item.motion !== undefined && { motion: item.motion }),
  }))
