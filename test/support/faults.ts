import { BatchWriteCommand, PutCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { vi } from 'vitest'
import { db } from '../../functions/store/db.ts'

class Killed extends Error {}

type Kind = new (...given: never[]) => object

/** The requests that change something: whoever dies at a read leaves what they would have left at the write before it. */
export const writes: readonly Kind[] = [PutCommand, UpdateCommand, TransactWriteCommand, BatchWriteCommand]

/**
 * Kills the process, as far as the store can tell, at its n-th request to the database: before the request is sent, or after it
 * took effect and before its answer arrives. Every later request fails too. Answers how to come back to life, and how many
 * requests were made. Only requests of these `kinds` are counted, if any are given.
 */
export function killAt(n: number, when: 'before' | 'after', kinds: readonly Kind[] = [Object]) {
  const client = db()
  const real = client.send.bind(client) as (command: unknown) => Promise<unknown>
  const seen = { requests: 0 }
  const spy = vi.spyOn(client, 'send').mockImplementation((async (command: unknown) => {
    if (!kinds.some((kind) => command instanceof kind) && seen.requests < n) return real(command)
    const turn = ++seen.requests
    if (turn > n || (turn === n && when === 'before')) throw new Killed()
    const answer = await real(command)
    if (turn === n) throw new Killed()
    return answer
  }) as never)
  return { seen, revive: () => spy.mockRestore() }
}
