import type { Register } from '../domain/ballot.ts'
import { registerKey } from './ballots.ts'
import { instant } from './clock.ts'
import { putOnce, queryEntries } from './items.ts'
import { keys } from './keys.ts'
import type { PollState } from './polls.ts'
import { votersOf } from './voters.ts'

/** How many seals are on their way at once. */
const width = 64

/**
 * Seals a poll and answers every voting seat's final register. What stands is read consistently; into every other seat
 * `not-voted` is put, conditionally, and where a ballot came first, that ballot is the answer. A register never changes, so
 * what was read once is final; whoever repeats this, or does it at the same time, finds the same.
 */
export async function seal(a: string, poll: PollState): Promise<Map<string, Register>> {
  const registers = new Map<string, Register>()
  const shards = Array.from({ length: poll.shards }, (_, shard) => keys.ballot(a, poll.id, shard, '').pk)
  const read = async (pk: string) => {
    for (const { sk, entity } of await queryEntries<Register>(pk)) registers.set(sk, entity)
  }
  await Promise.all(shards.map(read))

  const { present } = await votersOf(a, poll.id)
  const unseen = [...present].filter((memberNo) => !registers.has(memberNo))
  const put = async (memberNo: string) => {
    const none: Register = { choice: 'not-voted', by: 'close', at: instant() }
    registers.set(memberNo, (await putOnce<Register>(registerKey(a, poll, memberNo), none)) ?? none)
  }
  const worker = async () => {
    for (let next = unseen.pop(); next !== undefined; next = unseen.pop()) await put(next)
  }
  await Promise.all(Array.from({ length: Math.min(width, unseen.length) }, worker))
  return registers
}
