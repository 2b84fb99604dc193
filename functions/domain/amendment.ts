import { type Motion, undecided } from './motion.ts'
import { byTurn } from './motion-order.ts'
import { Refusal } from './refusal.ts'

/** Whether a motion can be amended: not what was voted on or withdrawn, what a block holds, a block, nor an amendment: there is one level of them. */
export const isAmendable = (motion: Motion): boolean =>
  undecided(motion) && motion.kind !== 'block' && motion.amends === undefined && motion.block === undefined

/** Refuses to amend what is not `isAmendable`. */
export function amendable(motion: Motion): void {
  if (!isAmendable(motion)) throw new Refusal('not-amendable', { id: motion.id })
}

/** Refuses an amendment that was drafted for another text than its motion has now: another was carried, or the motion was altered. */
export function fits({ id, replaces }: Motion, parent: Motion): void {
  if (replaces !== parent.text) throw new Refusal('amendment-stale', { id, motion: parent.id })
}

/** The amendments of a motion that are still to be decided, in the order of their turns. */
export const amendmentsOf = <M extends Motion>(id: string, motions: readonly M[]): M[] =>
  motions.filter(({ amends, status }) => amends === id && (status === 'tabled' || status === 'voting')).sort(byTurn)

/**
 * What a motion said before the first carried amendment of it; what it says, where none was carried. A plan that has that text agrees
 * with what was decided: it was written before.
 */
export function originalText({ text, amendedBy = [] }: Motion, motions: readonly Motion[]): string {
  const first = motions.find(({ id }) => id === amendedBy[0])
  return first?.replaces ?? text
}

/** A motion while a vote on an amendment of it goes on: nobody alters it meanwhile. */
export const amending = <M extends Motion>(parent: M, { id }: Motion): M => ({ ...parent, amending: id })

/** A motion after the vote on an amendment: it says what the amendment made of it, if that was carried, else what it said. */
export function amendedBy<M extends Motion>(parent: M, amendment: Motion, isCarried: boolean): M {
  const { amending: _, ...rest } = parent
  if (!isCarried || amendment.amendedText === undefined) return rest as M
  return { ...rest, text: amendment.amendedText, amendedBy: [...(parent.amendedBy ?? []), amendment.id] } as M
}
