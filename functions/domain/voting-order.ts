import * as z from 'zod'
import type { AgendaItem } from './agenda.ts'
import { amendmentsOf } from './amendment.ts'
import type { Motion } from './motion.ts'
import { byTabling } from './motion-order.ts'
import { Id } from './text.ts'

/** One vote that is still to be taken, and why it has this turn. */
export const VotingTurn = z
  .object({
    motion: Id,
    text: z.string(),
    status: z.enum(['tabled', 'voting']),
    why: z.enum(['amendment', 'block', 'agenda', 'tabled']),
    amends: Id.optional(),
    motions: z.array(Id).optional(),
    item: Id.optional(),
    stale: z.boolean().optional(),
  })
  .meta({
    id: 'VotingTurn',
    description:
      '`why`: an amendment comes before its motion, a block in the place of its first motion, what stands on the agenda in its order, and what does not afterwards, as it was tabled. `stale`: the text of its motion has changed since it was drafted.',
    example: {
      motion: 'amend-report',
      text: '将“稳步推进”改为“加快推进”。',
      status: 'tabled',
      why: 'amendment',
      amends: 'adopt-report',
      item: 'report-1',
    },
  })
export type VotingTurn = z.infer<typeof VotingTurn>

/** The votes of one agenda item, out of those still to be taken in a session, in their order. */
export const turnsOf = (turns: readonly VotingTurn[], item: string | undefined): VotingTurn[] =>
  item === undefined ? [] : turns.filter((turn) => turn.item === item)

const isOpen = ({ status }: Motion) => status === 'tabled' || status === 'voting'

/**
 * The votes that are still to be taken in a session, in their order: by the agenda, each motion after its amendments, a block once,
 * where the first of its motions stands. `items` are the agenda in order; `motions` come in any order.
 */
export function votingOrder(items: readonly AgendaItem[], motions: readonly Motion[]): VotingTurn[] {
  const places = new Map<string, number>()
  items.forEach(({ motion }, at) => {
    if (motion !== undefined && !places.has(motion)) places.set(motion, at)
  })
  const placeOf = ({ id, motions: held = [] }: Motion) =>
    Math.min(...[id, ...held].map((one) => places.get(one) ?? Number.MAX_SAFE_INTEGER))

  return motions
    .filter((motion) => isOpen(motion) && motion.block === undefined && motion.amends === undefined)
    .sort((one, other) => placeOf(one) - placeOf(other) || byTabling(one, other))
    .flatMap((motion) => {
      const item = items[placeOf(motion)]?.id
      const why = motion.kind === 'block' ? 'block' : item === undefined ? 'tabled' : 'agenda'
      return [
        ...amendmentsOf(motion.id, motions).map((one) => turn(one, 'amendment', item, one.replaces !== motion.text)),
        turn(motion, why, item),
      ]
    })
}

function turn(motion: Motion, why: VotingTurn['why'], item: string | undefined, isStale = false): VotingTurn {
  const { id, text, status, amends, motions } = motion
  return {
    motion: id,
    text,
    status: status === 'voting' ? 'voting' : 'tabled',
    why,
    ...(amends !== undefined && { amends }),
    ...(motions && { motions }),
    ...(item !== undefined && { item }),
    ...(isStale && { stale: true }),
  }
}
