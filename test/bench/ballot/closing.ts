import { randomUUID } from 'node:crypto'
import type { startIssuer } from '../../../bin/local/issuer-server.ts'
import { type Register, shardOf, shardsFor } from '../../../functions/domain/ballot.ts'
import { registerKey } from '../../../functions/store/ballots.ts'
import { close } from '../../../functions/store/closes.ts'
import { putOnce, queryEntries, stage } from '../../../functions/store/items.ts'
import { keys } from '../../../functions/store/keys.ts'
import { poll as readPoll } from '../../../functions/store/polls.ts'
import { compare, cpuOf, type Figure, median } from '../measure.ts'
import { aHallHere } from './hall.ts'
import { inLanes } from './lanes.ts'

const seats = 5000
const turnout = 0.8
/** As many at once as the seal has. */
const width = 64

const ballot = (): Register => ({ choice: 'for', by: 'member', at: new Date().toISOString() })
/** Puts the ballots that were cast; where they stand was told. */
const cast = (at: { pk: string; sk: string }[]) => stage(at.map((key) => ({ key, entity: ballot() })))

/** Closing a hall of 5,000 seats in which four of five have voted, against a Query and puts of the same items, and by the clock. */
export async function closing(issuer: Awaited<ReturnType<typeof startIssuer>>): Promise<Figure[]> {
  const { association, members, poll: open } = await aHallHere(issuer, seats)
  const voters = Math.floor(seats * turnout)
  const times: number[] = []

  const ours = async () => {
    const poll = await open()
    const state = await readPoll(association, poll)
    await cast(members.slice(0, voters).map((memberNo) => registerKey(association, state, memberNo)))
    const begun = performance.now()
    const cpu = await cpuOf(async () => {
      const { counts } = await close({ association, by: 'bench', at: new Date().toISOString() }, poll)
      if (counts.for !== voters) throw new Error(`${voters} voted, ${counts.for} were counted`)
    })
    times.push(performance.now() - begun)
    return cpu
  }

  const shards = shardsFor(seats)
  const theirs = async () => {
    const poll = randomUUID()
    const keyOf = (memberNo: string) => keys.ballot(association, poll, shardOf(memberNo, shards), memberNo)
    await cast(members.slice(0, voters).map(keyOf))
    return cpuOf(async () => {
      const partitions = Array.from({ length: shards }, (_, shard) => keys.ballot(association, poll, shard, '').pk)
      await Promise.all(partitions.map((pk) => queryEntries(pk)))
      const none = { choice: 'not-voted', by: 'close', at: new Date().toISOString() }
      await inLanes(members.slice(voters), width, (memberNo) => putOnce(keyOf(memberNo), none))
    })
  }

  const { ratio, ...cpu } = await compare(ours, theirs)
  const of = `${cpu.ours.toFixed(0)} ms against ${cpu.theirs.toFixed(0)} ms`
  return [
    {
      what: 'CPU of closing 5,000 seats',
      against: 'a Query and puts of the same',
      value: ratio,
      most: 1.2,
      unit: '×',
      of,
    },
    { what: 'closing 5,000 seats', against: 'by the clock', value: median(times) / 1000, most: 5, unit: 's', of: '' },
  ]
}
