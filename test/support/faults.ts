import { vi } from 'vitest'
import { type Outgoing, wire } from '../../functions/store/aws/wire.ts'
import type { Operation } from '../../functions/store/db.ts'

class Killed extends Error {}

/** What a request asks of DynamoDB. */
export const operationOf = ({ headers }: Outgoing) => headers['x-amz-target']?.split('.')[1] as Operation

/** The requests that change something: whoever dies at a read leaves what they would have left at the write before it. */
export const writes: readonly Operation[] = ['PutItem', 'UpdateItem', 'TransactWriteItems', 'BatchWriteItem']

/**
 * Kills the process, as far as the store can tell, at its n-th request to the database: before the request is sent, or after it
 * took effect and before its answer arrives. Every later request fails too. Answers how to come back to life, and how many
 * requests were made. Only requests of these `kinds` are counted, if any are given.
 */
export function killAt(n: number, when: 'before' | 'after', kinds?: readonly Operation[]) {
  const { exchange } = wire
  const seen = { requests: 0 }
  const spy = vi.spyOn(wire, 'exchange').mockImplementation(async (request) => {
    if (kinds && !kinds.includes(operationOf(request)) && seen.requests < n) return exchange(request)
    const turn = ++seen.requests
    if (turn > n || (turn === n && when === 'before')) throw new Killed()
    const answer = await exchange(request)
    if (turn === n) throw new Killed()
    return answer
  })
  return { seen, revive: () => spy.mockRestore() }
}
