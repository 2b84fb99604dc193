import { type Now, nowAt } from '../domain/now.ts'
import { Refusal } from '../domain/refusal.ts'
import { votingOrder } from '../domain/voting-order.ts'
import { agenda } from './agendas.ts'
import { quorumOf } from './attendances.ts'
import { remembered } from './cache.ts'
import { read } from './items.ts'
import { keys } from './keys.ts'
import { motionOf, motionsOf } from './motions.ts'
import { objectionCount } from './objections.ts'
import { poll, turnout } from './polls.ts'
import { result } from './results.ts'
import { session } from './sessions.ts'

async function votingIn(a: string, id: string) {
  const open = await poll(a, id)
  if (open.status === 'closed') return undefined
  const [on, voted] = await Promise.all([motionOf(a, open), turnout(a, open)])
  return { poll: open, motion: on, turnout: voted }
}

async function lastIn(a: string, id: string) {
  const [found, objections] = await Promise.all([result(a, id), objectionCount(a, id)])
  return found && { result: found, motion: await motionOf(a, found), objections }
}

/** What goes on in a session at this very instant; `not-found` where there is none. */
export async function nowAtOnce(a: string, id: string): Promise<Now> {
  const of = await session(a, id)
  const { openPoll, lastPoll } = of
  const [items, { check, present }, voting, last, motions] = await Promise.all([
    agenda(a, of),
    quorumOf(a, of),
    openPoll === undefined ? undefined : votingIn(a, openPoll),
    lastPoll === undefined || openPoll !== undefined ? undefined : lastIn(a, lastPoll),
    of.currentItem === undefined ? [] : motionsOf(a, id),
  ])
  const attendance = { entitled: check.entitled, present: present.size }
  return nowAt({ session: of, items, quorum: check, attendance, voting, last, turns: votingOrder(items, motions) })
}

/** With the second for which a public answer may be kept, nobody sees what is much older than a second. */
const forMs = 500

/** What goes on in a session, looked at once for all who ask within half a second; `not-found` where there is none. */
export const nowOf = remembered(nowAtOnce, forMs)

/** The session that a live key opens, and whose it is; undefined for a key that opens none. */
export const opened = remembered(
  (key: string) => read<{ association: string; session: string }>(keys.live(key)),
  60_000,
)

/** What goes on in the session that a live key opens; `not-found` for a key that opens none. */
export async function liveOf(key: string): Promise<Now> {
  const found = await opened(key)
  if (!found) throw new Refusal('not-found', { kind: 'live', id: key })
  return nowOf(found.association, found.session)
}
