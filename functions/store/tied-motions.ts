import { amendable, amendedBy, amending, amendmentsOf, fits } from '../domain/amendment.ts'
import { afterPoll, type Motion } from '../domain/motion.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Result } from '../domain/result.ts'
import { keys } from './keys.ts'
import { motion, motionsOf } from './motions.ts'
import { put, type Write } from './transact.ts'

const putMotion = (a: string, one: Motion) => put(keys.motion(a, one.session, one.id), one)
const members = (a: string, { motions = [] }: Motion) => Promise.all(motions.map((id) => motion(a, id)))

/**
 * What opening a poll on a motion writes of other motions: the one that it amends is being amended, those of a block are voted on.
 * Refuses a motion before its amendments are decided, and an amendment that its motion no longer takes.
 */
export async function tiedAtOpening(a: string, on: Motion, poll: string): Promise<Write[]> {
  if (on.amends !== undefined) {
    const parent = await motion(a, on.amends)
    amendable(parent)
    fits(on, parent)
    return [putMotion(a, amending(parent, on))]
  }
  if (on.kind === 'block')
    return (await members(a, on)).map((one) => putMotion(a, { ...one, status: 'voting', polls: [...one.polls, poll] }))
  const [first] = amendmentsOf(on.id, await motionsOf(a, on.session))
  if (first) throw new Refusal('amendment-undecided', { id: on.id, amendment: first.id })
  return []
}

/** What a result writes of other motions: the text of the one that was amended, and each motion of a block as it came out. */
export async function tiedAtClose(a: string, on: Motion, { status }: Result): Promise<Write[]> {
  if (on.amends !== undefined) return [putMotion(a, amendedBy(await motion(a, on.amends), on, status === 'carried'))]
  if (on.kind !== 'block') return []
  return (await members(a, on)).map((one) => putMotion(a, afterPoll(one, status)))
}
