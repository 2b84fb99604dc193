import type { AgendaItem, AgendaItemPatch, NewAgendaItem } from '../domain/agenda.ts'
import { itemAmended, notBegun } from '../domain/agenda-move.ts'
import { longestAgenda, reordered, timed } from '../domain/agenda-order.ts'
import { freeId } from '../domain/free-id.ts'
import { byOrder } from '../domain/order.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import { type Session, stillOpenToChange } from '../domain/session.ts'
import { instantAt } from '../domain/wall-clock.ts'
import { association } from './associations.ts'
import { query, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { knowsMotion } from './motions.ts'
import { session } from './sessions.ts'
import { decided, put, remove as removal, unchanged } from './transact.ts'

/** A session's agenda in order, each item with its planned start. */
export async function agenda(a: string, of: Session): Promise<Stored<AgendaItem>[]> {
  const [items, { timezone }] = await Promise.all([
    query<AgendaItem>(keys.session(a, of.id).pk, { begins: keys.agendaItem(a, of.id, '').sk }),
    association(a),
  ])
  return timed(items.sort(byOrder), instantAt(of.date, of.startsAt, timezone))
}

/** One of the items, or `not-found`. */
export function itemIn(items: Stored<AgendaItem>[], id: string): Stored<AgendaItem> {
  const found = items.find((item) => item.id === id)
  if (!found) throw new Refusal('not-found', { kind: 'agenda-item', id })
  return found
}

/** Puts an item as it is kept: its planned start is derived, not kept. */
export const putItem = (a: string, sessionId: string, { plannedAt: _, ...item }: AgendaItem, taken?: Refusal) =>
  put(keys.agendaItem(a, sessionId, item.id), item, taken)

/** Puts an item at the end of the agenda; answers its id. Refuses a closed session, an id that is taken, an unknown motion. */
export async function add(how: Act, sessionId: string, wanted: NewAgendaItem): Promise<string> {
  const a = how.association
  return decided(async () => {
    const of = await session(a, sessionId)
    await knowsMotion(a, sessionId, wanted.motion)
    const items = await agenda(a, of)
    if (items.length >= longestAgenda)
      throw invalid({ path: '', message: `an agenda has ${longestAgenda} items at the most` })
    stillOpenToChange(of)
    const id = wanted.id ?? freeId(wanted.kind, new Set(items.map((item) => item.id)))
    const order = (items.at(-1)?.order ?? 0) + 1
    const taken = wanted.id === undefined ? undefined : new Refusal('already-exists', { id })
    await act(
      how,
      [
        putItem(a, sessionId, { ...wanted, id, order, status: 'pending' }, taken),
        unchanged(keys.session(a, sessionId), of),
      ],
      { about: [sessionId, id], move: 'add-agenda-item' },
      id,
    )
    return id
  })
}

/** Reads an item with its session and agenda, lets `allowed` judge it as it is shown, and decides. */
async function deciding<T>(
  how: Act,
  { session: sessionId, item: id }: { session: string; item: string },
  decide: (current: Stored<AgendaItem>, of: Stored<Session>) => Promise<T>,
): Promise<T> {
  return decided(async () => {
    const of = await session(how.association, sessionId)
    return decide(itemIn(await agenda(how.association, of), id), of)
  })
}

/** Amends an item that `allowed` lets pass. Refuses a closed session, an unknown motion, and to alter what was done. */
export async function amend(
  how: Act,
  at: { session: string; item: string },
  patch: AgendaItemPatch,
  allowed: (current: AgendaItem) => void,
): Promise<void> {
  const a = how.association
  await deciding(how, at, async (current, of) => {
    allowed(current)
    await knowsMotion(a, of.id, patch.motion)
    stillOpenToChange(of)
    await act(how, [putItem(a, of.id, itemAmended(current, patch)), unchanged(keys.session(a, of.id), of)], {
      about: [of.id, current.id],
      move: 'amend-agenda-item',
      details: { fields: Object.keys(patch) },
    })
  })
}

/** Takes an item off the agenda that `allowed` lets pass. Refuses one that is current or done. */
export async function remove(
  how: Act,
  at: { session: string; item: string },
  allowed: (current: AgendaItem) => void,
): Promise<void> {
  const a = how.association
  await deciding(how, at, async (current, of) => {
    allowed(current)
    stillOpenToChange(of)
    notBegun(current)
    await act(how, [removal(keys.agendaItem(a, of.id, current.id), current), unchanged(keys.session(a, of.id), of)], {
      about: [of.id, current.id],
      move: 'remove-agenda-item',
      details: { kind: current.kind, title: current.title },
    })
  })
}

/** Puts the agenda into another order; see `reordered` for what it refuses. */
export async function arrange(how: Act, sessionId: string, ids: string[]): Promise<void> {
  const a = how.association
  await decided(async () => {
    const of = await session(a, sessionId)
    const items = await agenda(a, of)
    const next = reordered(items, ids)
    stillOpenToChange(of)
    const moving = next.filter(({ id, order }) => itemIn(items, id).order !== order)
    if (moving.length === 0) return
    await act(how, [...moving.map((item) => putItem(a, sessionId, item)), unchanged(keys.session(a, sessionId), of)], {
      about: [sessionId],
      move: 'arrange-agenda',
      details: { items: ids },
    })
  })
}
