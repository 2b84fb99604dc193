import { reconciled } from './election-count.ts'
import { givenOnce, type Known } from './election-tally.ts'
import type { Count, Poll } from './poll.ts'
import { invalid, Refusal } from './refusal.ts'

/** How many people a count takes at least: papers given out, hands raised, or the hands for one candidate. */
function counted(count: Count): number {
  if ('issued' in count) return count.issued
  if ('candidates' in count) return Math.max(0, ...count.candidates.map(({ votes }) => votes))
  return count.for + count.against + count.abstain
}

/**
 * A poll with its count of hands or papers. Refuses the count of another method, of a motion for an election and the other way
 * round, a poll that is not open any more, more hands, or papers issued, than there are people present, and an election's count
 * that does not add up. `known` are those by whom an election's written names are recognised.
 */
export function countedAs<P extends Poll>(poll: P, count: Count, known: Known): P {
  if (poll.method === 'open' || 'issued' in count !== (poll.method === 'secret'))
    throw new Refusal('wrong-method', { method: poll.method })
  if ('candidates' in count !== (poll.contest !== undefined))
    throw invalid({ path: 'candidates', message: 'an election is counted by candidate, and nothing else is' })
  if (poll.status !== 'open') throw new Refusal('poll-closed', { poll: poll.id })
  const { present } = poll.electorate
  if (counted(count) > present) throw new Refusal('count-exceeds-present', { counted: counted(count), present })
  if (poll.contest && 'candidates' in count) {
    reconciled(poll.contest, count, present)
    givenOnce(poll.contest, known, count, present)
  }
  return { ...poll, count }
}
