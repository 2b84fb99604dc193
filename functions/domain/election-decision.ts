import { baseOf, check, type Decision, decide, type Papers } from './decision.ts'
import type { Contest, Contestant } from './election.ts'
import { mostCandidates } from './election.ts'
import type { Votes } from './election-tally.ts'
import type { Motion } from './motion.ts'
import type { Counts } from './result.ts'
import { holds, type Threshold } from './threshold.ts'

/**
 * Somebody's place in the outcome: whether their votes pass every threshold, and whether they are elected. Who was elected in an
 * earlier round (`before`) is elected no second time, whoever writes them in.
 */
export interface Placed extends Votes {
  passes: boolean
  elected: boolean
  before: boolean
}

/** What a round of an election decided. */
export interface Outcome extends Decision {
  /** Everybody, by votes. */
  placed: Placed[]
  elected: Contestant[]
  /** Who has as many votes as each other for fewer seats than they are; they alone stand in the next round. */
  runoff: Contestant[]
}

type Rule = Pick<Motion, 'majority' | 'quorum' | 'tooFew'>

/**
 * Who is elected: of those whose votes pass every threshold the ones with most votes, as many as there are seats. A tie for the
 * last seats elects nobody of the tied: they stand in a runoff, where the most votes decide without a threshold. Seats that
 * nobody passes for stay vacant or wait for another round. `carried` means that no round is left to be held. `before` are those
 * elected in earlier rounds; votes for them fill no seat. No ballot elects anybody when more papers were returned than issued, or without the quorum.
 */
export function elect(
  rule: Rule,
  contest: Contest,
  counted: { counts: Counts; votes: Votes[]; papers?: Papers | undefined },
  before: readonly Contestant[],
): Outcome {
  const { counts, votes, papers } = counted
  const { status: fitness, checks: quorum } = decide(
    { majority: [], quorum: rule.quorum },
    { counts, sections: {} },
    papers,
  )
  const majority = contest.runoff ? [] : rule.majority
  const ranked = byVotes(votes).map((one) => ({
    ...one,
    before: before.some(({ id }) => id === one.person.id),
    passes: majority.every((threshold) => passes(threshold, one, counts)),
  }))
  const standing = ranked.filter((one) => !one.before)
  const { elected, runoff } =
    fitness === 'carried' ? seated(standing, contest.seatsToFill) : { elected: [], runoff: [] }
  const placed = ranked.map((one) => ({ ...one, elected: elected.includes(one) }))
  const first = standing[0]?.votes ?? 0
  const asked = majority.map((threshold) => check('election', threshold, first, baseOf(threshold.of, counts)))
  const isWhole = elected.length === contest.seatsToFill
  const staysVacant = rule.tooFew === 'vacant' && runoff.length === 0 && before.length + elected.length > 0
  return {
    status: fitness === 'carried' && !isWhole && !staysVacant ? 'lost' : fitness,
    checks: [...asked, ...quorum],
    placed,
    elected: elected.map(({ person }) => person),
    runoff: runoff.map(({ person }) => person),
  }
}

const passes = (threshold: Threshold, { votes }: Votes, counts: Counts) =>
  holds(threshold, votes, baseOf(threshold.of, counts))

/** By votes; with as many, candidates in the order they stand in, then others by their ids. */
const byVotes = (votes: readonly Votes[]): Votes[] =>
  [...votes].sort(
    (a, b) => b.votes - a.votes || Number(b.nominated) - Number(a.nominated) || (a.nominated ? 0 : order(a, b)),
  )
const order = (a: Votes, b: Votes) => (a.person.id < b.person.id ? -1 : 1)

/** Of those who pass: who has a seat, and who is tied for the last. A tie among more than can stand is none that can be voted on. */
function seated<P extends Votes & { passes: boolean }>(ranked: P[], seats: number): { elected: P[]; runoff: P[] } {
  const passing = ranked.filter((one) => one.passes)
  if (passing.length <= seats) return { elected: passing, runoff: [] }
  const cut = passing[seats - 1]?.votes ?? 0
  const level = passing.filter(({ votes }) => votes >= cut)
  if (level.length === seats) return { elected: level, runoff: [] }
  const runoff = level.filter(({ votes }) => votes === cut)
  return {
    elected: level.filter(({ votes }) => votes > cut),
    runoff: runoff.length > mostCandidates ? [] : runoff,
  }
}
