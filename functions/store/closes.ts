import type { Register } from '../domain/ballot.ts'
import { afterRound } from '../domain/elected.ts'
import { afterPoll } from '../domain/motion.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Result } from '../domain/result.ts'
import { effectOf } from './effects.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { motionOf } from './motions.ts'
import { type PollState, poll } from './polls.ts'
import { result, resultOf, storing } from './results.ts'
import { seal } from './sealing.ts'
import { session } from './sessions.ts'
import { tiedAtClose } from './tied-motions.ts'
import { decided, drop, put } from './transact.ts'

/** Above this many seats a close is begun by the call and finished by the job. */
const atOnce = 20_000

/**
 * Closes a poll: a mark that no later ballot passes, the seal of every seat, and the result, stored once. It can be repeated
 * and run twice at the same time; it cannot come out otherwise. Refuses a show of hands that was not counted.
 */
export async function close(how: Act, id: string): Promise<Result> {
  const stored = await result(how.association, id)
  if (stored) return stored
  const marked = await begin(how, id)
  const registers = marked.method === 'open' ? await seal(how.association, marked) : new Map<string, Register>()
  return settle(how, marked, registers)
}

/** Begins a close that is too large for one call; answers undefined, or the result where it could be done at once. */
export async function closeOrBegin(how: Act, id: string): Promise<Result | undefined> {
  const { electorate } = await poll(how.association, id)
  if (electorate.entitled <= atOnce) return close(how, id)
  const stored = await result(how.association, id)
  if (!stored) await begin(how, id)
  return stored
}

/** Puts the closing mark with its instant, once. From here on the close goes through, whoever finishes it. */
async function begin(how: Act, id: string): Promise<PollState> {
  const { association } = how
  return decided(async () => {
    const current = await poll(association, id)
    if (current.status !== 'open') return current
    if (current.method === 'hands' && !current.count) throw new Refusal('not-counted', { poll: id })
    const marked: PollState = { ...current, status: 'closing', closedAt: how.at }
    await act(how, [put(keys.poll(association, id), marked)], { about: [id, current.motion], move: 'begin-close' })
    return marked
  })
}

/** Stores the result with all that follows from it in one transaction, or finds that another close has. */
async function settle(how: Act, marked: PollState, registers: ReadonlyMap<string, Register>): Promise<Result> {
  const { association } = how
  return decided(async () => {
    const stored = await result(association, marked.id)
    if (stored) return stored
    const [current, on, held] = await Promise.all([
      poll(association, marked.id),
      motionOf(association, marked),
      session(association, marked.session),
    ])
    const found = await resultOf(association, marked, on, registers)
    const voted = { ...on, ...afterRound(on, found) }
    const { effect, writes } = await effectOf(how, { motion: voted, body: marked.body, at: found.closedAt }, found)
    const { openPoll: _, ...rest } = held
    await act(
      how,
      [
        storing(association, found),
        put(keys.poll(association, marked.id), { ...current, status: 'closed' }),
        put(keys.motion(association, marked.session, on.id), {
          ...afterPoll(voted, found.status),
          ...(effect && { effect }),
        }),
        put(keys.session(association, marked.session), { ...rest, lastPoll: marked.id }),
        drop(keys.unclosed(marked.id)),
        ...(await tiedAtClose(association, on, found)),
        ...writes,
      ],
      {
        about: [marked.id, on.id, held.id, ...(on.motions ?? [])],
        move: 'close-poll',
        details: { status: found.status, digest: found.digest, ...(effect && { effect: effect.status }) },
      },
    )
    return found
  })
}
