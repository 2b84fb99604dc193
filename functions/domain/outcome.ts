import type { Register } from './ballot.ts'
import { type Decision, decide } from './decision.ts'
import { elect } from './election-decision.ts'
import { toldOf } from './election-result.ts'
import { type Elector, votesCounted, votesOn } from './election-tally.ts'
import type { Motion } from './motion.ts'
import type { Poll } from './poll.ts'
import type { Result } from './result.ts'
import { type Tally, tallyCount, tallyOpen, type Voter } from './tally.ts'

/** What a closed poll came to: its counts, what they decide, and, of an election, who is elected. */
export interface Outcome extends Decision {
  tally: Tally
  election?: ReturnType<typeof toldOf>
}

type Electorate = (Voter & Elector)[]
type Registers = ReadonlyMap<string, Register>

/** What a poll came to: the same from the same ballots or count, whoever works it out. */
export function outcomeOf(poll: Poll, motion: Motion, electorate: Electorate, registers: Registers): Outcome {
  const { method, contest, count, electorate: frozen } = poll
  const tally =
    method === 'open' ? tallyOpen(frozen.seats, electorate, registers) : tallyCount(frozen.seats, electorate, count)
  const papers = count && 'issued' in count ? count : undefined
  if (!contest) return { tally, ...decide(motion, tally, papers) }

  const counted = count && 'candidates' in count ? count : undefined
  const before = motion.elected ?? []
  const known = { electors: electorate, before }
  const votes = method === 'open' ? votesOn(contest, known, registers.values()) : votesCounted(contest, known, counted)
  const round = elect(motion, contest, { counts: tally.counts, votes, papers }, before)
  return { tally, status: round.status, checks: round.checks, election: toldOf(contest, round) }
}

/** Whether it would have come out otherwise without the ballots that the clerk entered. */
export function clerkDecided(poll: Poll, motion: Motion, electorate: Electorate, registers: Registers): boolean {
  const own = new Map([...registers].filter(([, register]) => register.by !== 'clerk'))
  if (own.size === registers.size) return false
  const decided = (counted: Registers) => {
    const { status, election } = outcomeOf(poll, motion, electorate, counted)
    return JSON.stringify([status, election?.elected, election?.runoff] satisfies [Result['status'], unknown, unknown])
  }
  return decided(own) !== decided(registers)
}
