import type { Session } from '../domain/session.ts'
import { type VotingTurn, votingOrder } from '../domain/voting-order.ts'
import { agenda } from './agendas.ts'
import { motionsOf } from './motions.ts'

/** The votes that are still to be taken in a session, in their order. */
export async function votingOrderOf(a: string, of: Session): Promise<VotingTurn[]> {
  const [items, motions] = await Promise.all([agenda(a, of), motionsOf(a, of.id)])
  return votingOrder(items, motions)
}
