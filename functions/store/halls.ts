import type { AgendaItem } from '../domain/agenda.ts'
import type { Motion } from '../domain/motion.ts'
import type { Now } from '../domain/now.ts'
import type { ObjectionCount } from '../domain/objection.ts'
import type { Result } from '../domain/result.ts'
import type { Session } from '../domain/session.ts'
import { type VotingTurn, votingOrder } from '../domain/voting-order.ts'
import { agenda } from './agendas.ts'
import { remembered } from './cache.ts'
import { revOf } from './items.ts'
import { membersByNo } from './members.ts'
import { motionOf, motionsOf } from './motions.ts'
import { nowOf } from './now.ts'
import { objectionCount } from './objections.ts'
import { type PollState, poll } from './polls.ts'
import { result } from './results.ts'

/** What goes on in a session, as its pages show it. */
export interface Hall {
  session: Session
  /** What `/live/{key}` says, so that a page can tell when it has become different. */
  now: Now
  /** The agenda, in order. */
  items: AgendaItem[]
  item: AgendaItem | undefined
  /** The names of the members whom the item mentions, by number. */
  names: Map<string, string>
  open: { poll: PollState; motion: Motion } | undefined
  last: { poll: PollState; motion: Motion; result: Result; objections: ObjectionCount | undefined } | undefined
  /** The votes that are still to be taken, in their order; none once the session is closed. */
  ahead: VotingTurn[]
}

/**
 * All motions of a session are much to read for each phone of a hall: for half a second they are as they were, unless the session
 * itself has changed, as it does with each poll that is opened or closed.
 */
const motionsAt = remembered((a: string, sessionId: string, _revision: string) => motionsOf(a, sessionId), 500)

/** For all phones of a hall read once in half a second. */
const objectionsAt = remembered(objectionCount, 500)

/** Reads what goes on in a session: the current item, the open poll, the last result. */
export async function hall(a: string, session: Session): Promise<Hall> {
  const [now, items, open, last, motions] = await Promise.all([
    nowOf(a, session.id),
    agenda(a, session),
    session.openPoll === undefined ? undefined : pollAndMotion(a, session.openPoll),
    session.lastPoll === undefined ? undefined : lastResult(a, session.lastPoll),
    session.status === 'closed' ? [] : motionsAt(a, session.id, String(revOf(session))),
  ])
  const ahead = votingOrder(items, motions)
  const item = items.find(({ id }) => id === session.currentItem)
  return { session, now, items, item, names: await namesIn(a, item), open, last, ahead }
}

async function pollAndMotion(a: string, id: string) {
  const found = await poll(a, id)
  return { poll: found, motion: await motionOf(a, found) }
}

async function lastResult(a: string, id: string) {
  const [found, came, objections] = await Promise.all([pollAndMotion(a, id), result(a, id), objectionsAt(a, id)])
  return came && { ...found, result: came, objections }
}

async function namesIn(a: string, item: AgendaItem | undefined): Promise<Map<string, string>> {
  const mentioned = [item?.presenter, ...(item?.speakers ?? []).map(({ member }) => member)]
  const people = await membersByNo(
    a,
    mentioned.filter((known) => known !== undefined),
  )
  return new Map([...people].map(([memberNo, { name }]) => [memberNo, name]))
}
