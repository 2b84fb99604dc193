import * as z from 'zod'
import { amendmentsOf } from './amendment.ts'
import { type Motion, undecided } from './motion.ts'
import { invalid, Refusal } from './refusal.ts'
import { differing } from './same.ts'
import { Id, MemberNo, text } from './text.ts'

/** What is sent to have several motions voted on at once. So many fit into the transaction that stores their result. */
export const NewBlock = z
  .strictObject({ id: Id.optional(), motions: z.array(Id).min(2).max(20) })
  .refine(({ motions }) => new Set(motions).size === motions.length, {
    path: ['motions'],
    message: 'names a motion twice',
  })
  .meta({ id: 'NewBlock', example: { motions: ['award-list', 'venue-rules'] } })
export type NewBlock = z.infer<typeof NewBlock>

/** What is sent to have one of them voted on by itself: at whose request, and why. */
export const Separation = z
  .strictObject({ motion: Id, requestedBy: MemberNo.optional(), reason: text(500).optional() })
  .meta({ id: 'Separation', example: { motion: 'venue-rules', requestedBy: '005', reason: '希望单独讨论' } })
export type Separation = z.infer<typeof Separation>

const rule = ['method', 'quorum', 'majority'] as const
const single = new Set(['roster-change', 'election', 'block'])

type Why = 'decided' | 'kind' | 'amended' | 'rule' | 'block' | 'scheduled'

/** Why a motion cannot be in a block with `first`: what it does needs a decision of its own, or it is judged by another rule. */
function obstacle(one: Motion, first: Motion, all: readonly Motion[]): Why | undefined {
  if (single.has(one.kind) || one.amends !== undefined) return 'kind'
  if (one.block !== undefined) return 'block'
  if (!undecided(one)) return 'decided'
  if (one.scheduled !== undefined) return 'scheduled'
  if (amendmentsOf(one.id, all).length > 0) return 'amended'
  return differing(rule, first, one).length > 0 ? 'rule' : undefined
}

/** Whether a motion of a session can be in a block at all, out of all of its session. */
export const blockable = (one: Motion, all: readonly Motion[]): boolean => obstacle(one, one, all) === undefined

/**
 * The motions of a block, as named, out of all of their session. Refuses a name that is none of theirs, what cannot be in a block,
 * and motions that are judged by different rules.
 */
export function blocked<M extends Motion>(ids: readonly string[], all: readonly M[]): M[] {
  const found = ids.map((id, at) => {
    const one = all.find((motion) => motion.id === id)
    if (!one) throw invalid({ path: `motions.${at}`, message: `"${id}" is not a motion of this session` })
    return one
  })
  const [first] = found
  for (const one of found) {
    const why = first && obstacle(one, first, all)
    if (why) throw new Refusal('not-for-a-block', { id: one.id, why })
  }
  return found
}

/** Whether a motion can be taken out of this: a block that is neither being voted on nor was carried. */
export const isSeparable = ({ kind, status }: Motion): boolean =>
  kind === 'block' && (status === 'tabled' || status === 'lost')

/** Refuses to take a motion out of what is no block, is being voted on or was carried, has a poll scheduled, or does not hold it. */
export function separable(block: Motion, id: string): void {
  if (block.scheduled !== undefined) throw new Refusal('poll-scheduled', { poll: block.scheduled })
  if (!isSeparable(block)) throw new Refusal('not-allowed-now', { allowed: [] })
  if (!block.motions?.includes(id)) throw invalid({ path: 'motion', message: `"${id}" is not in this block` })
}

/** The motions that stay in a block when one is taken out; a single one is no block any more, and none stays. */
export const staying = ({ motions = [] }: Motion, id: string): string[] => {
  const others = motions.filter((one) => one !== id)
  return others.length > 1 ? others : []
}
