import type { NewPoll, Poll } from '../domain/poll.ts'
import { Refusal } from '../domain/refusal.ts'
import { remembered } from './cache.ts'
import { db, mainTable } from './db.ts'
import { read, type Stored } from './items.ts'
import { keys } from './keys.ts'

/** A poll with what its ballots need: the roster it counts by and how its registers are spread. */
export interface PollState extends Poll {
  roster: string
  shards: number
}

/** A poll that is to open by itself, with what it is to be opened with. `open` once it has been: then it stands as a `PollState`. */
export interface Scheduled extends Poll {
  wanted: Omit<NewPoll, 'opensAt'>
}

/** A poll as it stands now, once it has been opened; refuses one that is only scheduled, or that did not open. */
export async function poll(a: string, id: string): Promise<Stored<PollState>> {
  const found = await pollOrScheduled(a, id)
  if (!('roster' in found)) throw new Refusal('poll-not-open', { poll: id })
  return found
}

/** A poll as it stands now, opened or not. */
export async function pollOrScheduled(a: string, id: string): Promise<Stored<PollState> | Stored<Scheduled>> {
  const opened = await read<PollState>(keys.poll(a, id))
  const found = opened ?? (await read<Scheduled>(keys.scheduled(a, id)))
  if (!found) throw new Refusal('not-found', { kind: 'poll', id })
  return found
}

/** As it is shown: without what only the opening or the counting needs. */
export function shownPoll(one: PollState | Scheduled): Poll {
  if (!('roster' in one)) {
    const { wanted: _, ...shown } = one
    return shown
  }
  const { roster: _roster, shards: _shards, ...shown } = one
  return shown
}

/** A poll as it stood at most a second ago: enough to take a ballot, never to refuse one as late (see `ballots`). */
export const recentPoll = remembered(poll, 1000)

/** How many have voted in an open poll so far: a display, never the result. */
export async function turnout(a: string, { id, shards }: PollState): Promise<number> {
  const counts = await Promise.all(
    Array.from({ length: shards }, (_, shard) => votesIn(keys.ballot(a, id, shard, '').pk)),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

async function votesIn(pk: string): Promise<number> {
  let votes = 0
  let start: Record<string, unknown> | undefined
  do {
    const page = await db.ask('Query', {
      TableName: mainTable(),
      Select: 'COUNT',
      KeyConditionExpression: 'pk = :pk',
      FilterExpression: 'choice <> :none',
      ExpressionAttributeValues: { ':pk': pk, ':none': 'not-voted' },
      ...(start && { ExclusiveStartKey: start }),
    })
    votes += page.Count ?? 0
    start = page.LastEvaluatedKey
  } while (start)
  return votes
}
