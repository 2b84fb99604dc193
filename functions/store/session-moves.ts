import { enough } from '../domain/quorum.ts'
import { moved, type SessionMove } from '../domain/session.ts'
import { quorumOf } from './attendances.ts'
import { instant } from './clock.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { unswitched } from './rosters.ts'
import { session } from './sessions.ts'
import { decided, put } from './transact.ts'

/**
 * Makes one of a session's moves; see `moved` for what the table refuses. It opens with a quorum only, by the roster of that
 * very instant, and the arithmetic is kept with it.
 */
export async function move(how: Act, id: string, by: SessionMove): Promise<string> {
  const { association: a } = how
  return decided(async () => {
    const current = await session(a, id)
    const next = moved(current, by)
    const note = { about: [id], move: `${by}-session` }
    const at = instant()
    if (by !== 'open') {
      await act(how, [put(keys.session(a, id), by === 'close' ? { ...next, closedAt: at } : next)], note)
      return id
    }
    const { check, roster } = await quorumOf(a, current)
    enough(check)
    const opened = { at, ...check }
    await act(how, [put(keys.session(a, id), { ...next, opened }), unswitched(a, roster)], { ...note, details: opened })
    return id
  })
}
