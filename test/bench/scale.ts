import { writeFileSync } from 'node:fs'
import { shardOf, shardsFor } from '../../functions/domain/ballot.ts'
import { Chance } from '../support/chance.ts'

/** What one partition of a table takes in a second; DynamoDB's adaptive capacity, which would help, is left out. */
const perPartition = 1000
/** How long a call takes in a warm function, in seconds; how often a throttled one is sent again, and how long it waits at most before. */
const call = 0.03
const tries = 9
const longestPause = (round: number) => (10 * 2 ** Math.min(round, 7)) / 1000

/** When each of many votes, in seconds from the opening. */
const curves: Record<string, (chance: Chance, seconds: number) => number> = {
  'evenly over a minute': (chance, seconds) => (chance.between(0, 999_999) / 1e6) * seconds,
  'half at once, the rest over a minute': (chance, seconds) =>
    chance.is(50) ? chance.between(0, 999_999) / 1e6 : (chance.between(0, 999_999) / 1e6) * seconds,
  'two humps, at ten seconds and at forty': (chance) => hump(chance, chance.is(60) ? 10 : 40),
  'all within a second': (chance) => chance.between(0, 999_999) / 1e6,
}

/** Around a second, most within three of it: the sum of four throws. */
const hump = (chance: Chance, middle: number) =>
  Math.max(0, middle + [1, 2, 3, 4].reduce((sum) => sum + chance.between(-1000, 1000) / 1000, 0) * 1.5)

interface Simulated {
  voters: number
  shards: number
  curve: string
  /** The most ballots that arrive within a second. */
  peak: number
  throttled: number
  /** Those that were throttled every time; their members are asked to try again. */
  refused: number
  /** Seconds until the last one is in. */
  last: number
  concurrency: number
}

/** Ballots that arrive as the curve says, each at its seat's shard; each shard takes so many a second and throttles the others. */
function simulated(voters: number, shards: number, curve: string, seed = 1): Simulated {
  const chance = new Chance(seed)
  const arrival = curves[curve] as (typeof curves)[string]
  const waiting: { at: number; shard: number; round: number }[][] = []
  const put = (at: number, shard: number, round: number) => {
    const second = Math.floor(at)
    while (waiting.length <= second) waiting.push([])
    waiting[second]?.push({ at, shard, round })
  }
  for (let voter = 0; voter < voters; voter++) put(arrival(chance, 60), shardOf(String(voter), shards), 0)
  const peak = waiting.reduce((most, second) => Math.max(most, second.length), 0)
  let [throttled, refused, last, busiest] = [0, 0, 0, 0]
  for (let second = 0; second < waiting.length; second++) {
    const taken = new Map<number, number>()
    // A pause can end within the same second: what is put there meanwhile is looked at in turn.
    const queue = waiting[second] ?? []
    for (let turn = 0; turn < queue.length; turn++) {
      const { at, shard, round } = queue[turn] as (typeof queue)[number]
      const so = taken.get(shard) ?? 0
      if (so < perPartition) {
        taken.set(shard, so + 1)
        last = Math.max(last, at)
      } else {
        throttled++
        if (round + 1 < tries)
          put(at + call + (chance.between(0, 1000) / 1000) * longestPause(round + 1), shard, round + 1)
        else refused++
      }
    }
    busiest = Math.max(busiest, queue.length)
  }
  return { voters, shards, curve, peak, throttled, refused, last, concurrency: Math.ceil(busiest * call) }
}

const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 1 })
const heading = [
  'voters',
  'arrival',
  'peak a second',
  'shards',
  'throttled',
  'refused',
  'last in after, s',
  'functions at once',
]
const row = (one: Simulated) => [
  number(one.voters),
  one.curve,
  number(one.peak),
  number(one.shards),
  number(one.throttled),
  number(one.refused),
  number(one.last),
  number(one.concurrency),
]
const table = (rows: Simulated[]) =>
  [heading, heading.map(() => '---'), ...rows.map(row)].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** One for each hundred writes a second expected at the peak: a partition takes ten times as many. */
const shardsOf = (peak: number) => Math.max(1, Math.ceil(peak / 100))

const names = Object.keys(curves)
const million = 1_000_000
const asBuilt = [5000, 50_000, million].flatMap((voters) =>
  names.map((curve) => simulated(voters, shardsFor(voters), curve)),
)
const fewer = [1, 10, 20, 100, 1000, 10_000].map((shards) => simulated(million, shards, 'evenly over a minute'))
const byPeak = names.map((curve) => simulated(million, shardsOf(simulated(million, 1, curve).peak), curve))

const document = `# A million in a minute

Made by \`npm run bench:scale\`; no cloud was used. A simulation: a partition takes ${number(perPartition)} write units a second, one a ballot, and throttles what
comes beyond; DynamoDB's adaptive capacity, which splits a hot partition, is left out, so that the figures are the worst case of a warm table. What was
throttled is sent again as the store does it: after up to 20, 40, … 1,280 ms, with full jitter, ${tries} times in all. A call takes ${call * 1000} ms.
"Throttled" counts every request that was sent back, "refused" the ballots that were sent back every time: their members see "try again", and nothing is lost.

## As it is built
A poll is opened with a shard for each hundred writes a second, where all vote within five seconds: \`shardsFor\` in \`functions/domain/ballot.ts\`.

${table(asBuilt)}

## By the expected peak
**shards = ⌈expected peak of writes a second ÷ 100⌉.** A hundred is a tenth of what a partition takes: hashing spreads seats unevenly, people vote when
the chair says so, and repeats come on top.

${table(byPeak)}

## What too few shards do
A million, evenly over a minute.

${table(fewer)}

## What else it takes
- *Warm throughput.* A table on demand begins with 4,000 writes a second and grows as it is used. Set the table's warm throughput to the peak (${number(
  simulated(million, 1, names[0] ?? '').peak,
)} writes a second for the even minute) some hours before; it is paid once for the increase.
- *Concurrency.* The last column: functions at once where a call takes ${call * 1000} ms. An account has 1,000 unless it asks for more; provisioned concurrency spares the first
  second its cold starts (some 150 ms each).
- *The gateway* lets 2,000 calls a second pass as deployed, and 10,000 an account unless raised.
- *The close* reads every shard and puts a unit into each seat that did not vote; beyond 20,000 seats the job does it, in lanes of 64. A million seats at 80 % turnout are
  200,000 puts: at 64 at once and 5 ms each some 16 s, and a Query of each shard.
- Who may vote is kept in chunks of 8,000: 125 of them for a million, which each function reads once, when its first ballot comes.
`
writeFileSync('docs/scale.md', document)
console.log(document)
