import type { Count, Poll } from './poll.ts'
import { Refusal } from './refusal.ts'

/**
 * A poll with its count of hands or papers. Refuses the count of another method, a poll that is not open any more, and more
 * hands, or papers issued, than there are people present.
 */
export function countedAs<P extends Poll>(poll: P, count: Count): P {
  if (poll.method === 'open' || 'issued' in count !== (poll.method === 'secret'))
    throw new Refusal('wrong-method', { method: poll.method })
  if (poll.status !== 'open') throw new Refusal('poll-closed', { poll: poll.id })
  const counted = 'issued' in count ? count.issued : count.for + count.against + count.abstain
  const { present } = poll.electorate
  if (counted > present) throw new Refusal('count-exceeds-present', { counted, present })
  return { ...poll, count }
}
