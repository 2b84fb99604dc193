import type { Choice, Register } from './ballot.ts'
import { choosing } from './election-count.ts'
import type { Count } from './poll.ts'
import type { Counts, SectionCounts } from './result.ts'

/** A seat as it stood when the poll opened. */
export interface Voter {
  memberNo: string
  constituency: string
  present: boolean
}

/** What a poll came to: counts over all, and by constituency where single ballots are known. */
export interface Tally {
  counts: Counts
  sections: Record<string, SectionCounts>
}

const nothing = { for: 0, against: 0, abstain: 0, invalid: 0 }
type Marks = Record<Choice | 'invalid', number>

/** The counts that follow from the marks: valid = returned − invalid, and who returned nothing did not vote. */
function counted(entitled: number, present: number, marks: Marks): SectionCounts {
  const returned = marks.for + marks.against + marks.abstain + marks.invalid
  const notVoted = Math.max(0, entitled - returned)
  return { entitled, present, returned, valid: returned - marks.invalid, ...marks, notVoted }
}

const size = (voters: Voter[]) => ({ entitled: voters.length, present: voters.filter((voter) => voter.present).length })

/** Counts the registers of an open ballot. A seat without one, or with `not-voted`, did not vote. */
export function tallyOpen(seats: number, voters: Voter[], registers: ReadonlyMap<string, Register>): Tally {
  const choiceBy = ({ memberNo }: Voter) => {
    const choice = registers.get(memberNo)?.choice
    return choice === 'not-voted' ? undefined : choice
  }
  const countOf = (some: Voter[]) => {
    const marks: Marks = { ...nothing }
    for (const voter of some) {
      const choice = choiceBy(voter)
      if (choice) marks[choice]++
    }
    const { entitled, present } = size(some)
    return counted(entitled, present, marks)
  }
  const byClerk = voters.filter((voter) => choiceBy(voter) && registers.get(voter.memberNo)?.by === 'clerk').length
  const sections = Object.entries(bySection(voters)).map(([name, some]) => [name, countOf(some)] as const)
  return { counts: { seats, ...countOf(voters), byClerk }, sections: Object.fromEntries(sections) }
}

function bySection(voters: Voter[]): Record<string, Voter[]> {
  const sections = new Map<string, Voter[]>()
  for (const voter of voters) {
    const section = sections.get(voter.constituency)
    if (section) section.push(voter)
    else sections.set(voter.constituency, [voter])
  }
  return Object.fromEntries(sections)
}

/**
 * Counts a show of hands, or the papers of a secret ballot; without a count, nothing was returned. Hands raised for several
 * candidates do not tell who raised none: everybody present took part.
 */
export function tallyCount(seats: number, voters: Voter[], count: Count | undefined): Tally {
  const { entitled, present } = size(voters)
  const marks = { ...nothing, ...(count && marksOf(count, present)) }
  return { counts: { seats, ...counted(entitled, present, marks), byClerk: 0 }, sections: {} }
}

const marksOf = (count: Count, present: number): Marks => ({
  for: 'candidates' in count ? choosing(count, present) : count.for,
  against: 'against' in count ? count.against : 0,
  abstain: 'abstain' in count ? count.abstain : 0,
  invalid: 'invalid' in count ? count.invalid : 0,
})
