import type { Poll } from '../domain/poll.ts'
import { remembered } from './cache.ts'
import { db, mainTable } from './db.ts'
import { find, type Stored } from './items.ts'
import { keys } from './keys.ts'

/** A poll with what its ballots need: the roster it counts by and how its registers are spread. */
export interface PollState extends Poll {
  roster: string
  shards: number
}

/** A poll as it stands now. */
export const poll = (a: string, id: string): Promise<Stored<PollState>> =>
  find<PollState>(keys.poll(a, id), { kind: 'poll', id })

/** As it is shown: without what only the counting needs. */
export const shownPoll = ({ roster: _roster, shards: _shards, ...shown }: PollState): Poll => shown

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
