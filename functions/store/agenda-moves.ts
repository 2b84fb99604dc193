import type { AgendaItem } from '../domain/agenda.ts'
import { type AgendaMove, awarded, itemMoved } from '../domain/agenda-move.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Session } from '../domain/session.ts'
import { agenda, itemIn, putItem } from './agendas.ts'
import { instant } from './clock.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { motion } from './motions.ts'
import { session } from './sessions.ts'
import { decided, put } from './transact.ts'

/** Refuses to end an item while its motion is being voted on. */
async function notVotedOn(a: string, { openPoll }: Session, item: AgendaItem): Promise<void> {
  if (openPoll === undefined || item.motion === undefined) return
  const { polls } = await motion(a, item.motion)
  if (polls.includes(openPoll)) throw new Refusal('poll-open', { poll: openPoll })
}

/**
 * Makes one of an item's moves; see `itemMoved` for what it refuses. The session is switched with its item, so that one item is
 * current at the most; what a finished item commends is recorded with it.
 */
export async function moveItem(
  how: Act,
  { session: sessionId, item: id }: { session: string; item: string },
  by: AgendaMove,
): Promise<string> {
  const a = how.association
  return decided(async () => {
    const of = await session(a, sessionId)
    const current = itemIn(await agenda(a, of), id)
    const at = instant()
    const moved = itemMoved(of, current, by, at)
    if (by !== 'start') await notVotedOn(a, of, current)
    const awards = by === 'finish' ? awarded(current, { session: sessionId, at, by: how.by }) : []
    await act(
      how,
      [
        putItem(a, sessionId, moved.item),
        put(keys.session(a, sessionId), moved.session),
        ...awards.map((award) => put(keys.commendation(a, sessionId, award.id), award)),
      ],
      { about: [sessionId, id, ...awards.map((award) => award.id)], move: `${by}-agenda-item` },
      id,
    )
    return id
  })
}
