import { standing } from '../domain/ballot.ts'
import type { Caller } from '../domain/caller.ts'
import { counted, type NewHandling, type NewObjection, type Objection } from '../domain/objection.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import { differing } from '../domain/same.ts'
import { stillOpenToChange } from '../domain/session.ts'
import { find, query, read, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { membersByNo } from './members.ts'
import { type PollState, poll } from './polls.ts'
import { result } from './results.ts'
import { session } from './sessions.ts'
import { decided, put } from './transact.ts'
import { votersOf } from './voters.ts'

/** The objections to a poll's result, by the numbers of those who objected. */
export const objectionsTo = (a: string, pollId: string): Promise<Stored<Objection>[]> =>
  query<Objection>(keys.objection(a, pollId, '').pk)

/** How many objected to a poll's result; undefined where nobody did. */
export const objectionCount = async (a: string, pollId: string) => counted(await objectionsTo(a, pollId))

/** One person's objection to a poll's result, if they made one. */
export const objectionBy = (a: string, pollId: string, by: string): Promise<Stored<Objection> | undefined> =>
  read<Objection>(keys.objection(a, pollId, by))

/** One person's objection to a poll's result. */
export const objection = (a: string, pollId: string, by: string): Promise<Stored<Objection>> =>
  find<Objection>(keys.objection(a, pollId, by), { kind: 'objection', id: by })

/**
 * Records an objection to a result, once a person; the same again is the same. A member objects in their own name, to a poll that
 * they had a seat in, while its session is not closed; the secretariat records anybody's whom the association knows, at any time.
 */
export async function object(how: Act, caller: Caller, pollId: string, wanted: NewObjection): Promise<string> {
  const { association: a } = how
  return decided(async () => {
    const on = await poll(a, pollId)
    const by = objector(caller, wanted)
    const before = await objectionBy(a, pollId, by)
    if (before?.text === wanted.text) return by
    if (caller.role === 'member') await mayObject(a, on, by)
    if (!(await result(a, pollId))) throw new Refusal('poll-open', { poll: pollId })
    if (before) throw new Refusal('already-objected', { id: by })
    const name = (await membersByNo(a, [by])).get(by)?.name
    if (name === undefined) throw invalid({ path: 'by', message: `there is no member ${by}` })
    const recordedBy = caller.role === 'member' ? 'member' : 'clerk'
    const made: Objection = { poll: pollId, by, name, text: wanted.text, at: how.at, recordedBy }
    const note = { about: [pollId, on.motion, on.session, by], move: 'object', reason: wanted.text }
    await act(how, [put(keys.objection(a, pollId, by), made)], note, by)
    return by
  })
}

/** In whose name an objection is made; refuses a member who speaks for another, and a clerk who says nobody. */
function objector(caller: Caller, { by }: NewObjection): string {
  if (caller.role !== 'member') {
    if (by === undefined) throw invalid({ path: 'by', message: 'say who objects' })
    return by
  }
  if (by !== undefined && by !== caller.id) throw new Refusal('not-allowed')
  return caller.id
}

/** Refuses a member who had no seat in a poll, or comes after its session. */
async function mayObject(a: string, on: PollState, by: string): Promise<void> {
  if (standing(await votersOf(a, on.id), by) === 'not-entitled') throw new Refusal('not-entitled', { poll: on.id })
  stillOpenToChange(await session(a, on.session))
}

/** Records how an objection was decided, once; the same again is the same. The result stays as it is, whatever is decided. */
export async function handle(how: Act, pollId: string, by: string, wanted: NewHandling): Promise<string> {
  const { association: a } = how
  return decided(async () => {
    const [on, current] = [await poll(a, pollId), await objection(a, pollId, by)]
    if (current.handling) {
      if (differing(['decision', 'text', 'motion'], current.handling, { ...wanted, at: how.at }).length === 0) return by
      throw new Refusal('not-allowed-now', { allowed: [] })
    }
    if (wanted.motion !== undefined && !(await read(keys.motionEntry(a, wanted.motion))))
      throw invalid({ path: 'motion', message: `there is no motion "${wanted.motion}"` })
    const next = { ...current, handling: { ...wanted, at: how.at } }
    await act(
      how,
      [put(keys.objection(a, pollId, by), next)],
      {
        about: [pollId, on.motion, on.session, by],
        move: 'handle-objection',
        reason: wanted.text,
        details: { decision: wanted.decision },
      },
      by,
    )
    return by
  })
}
