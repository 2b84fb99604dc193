import type { Register } from './ballot.ts'
import type { Contest, Contestant } from './election.ts'
import { choosing, type ElectionCount } from './election-count.ts'
import { invalid } from './refusal.ts'
import { normalName, recognising } from './written-name.ts'

/** How many valid ballots somebody stands on. `nominated` tells a candidate from who was written in. */
export interface Votes {
  person: Contestant
  nominated: boolean
  votes: number
}

/** Somebody with a seat in the electorate, who can be recognised when written in. */
export interface Elector {
  memberNo: string
  name: string
}

/** By whom written names are recognised beside the candidates: those with a seat in the electorate, then those elected in earlier rounds. */
export interface Known {
  electors: readonly Elector[]
  before: readonly Contestant[]
}

/**
 * Finds the person whom a choice or a written name means: a candidate, an elector, else somebody elected before, else a name that nobody
 * is known by. A name that a candidate alone of them has is the candidate's, as on an open ballot (`marksOf`); one that they or
 * electors have is nobody's who was elected before.
 */
function whoIs({ candidates }: Contest, { electors, before }: Known): (chosen: string) => Contestant {
  const standing = new Set(candidates.map(({ id }) => id))
  const others = electors
    .filter(({ memberNo }) => !standing.has(memberNo))
    .map(({ memberNo, name }): Contestant => ({ id: memberNo, memberNo, name }))
  const taken = new Set([...candidates, ...others].map(({ name }) => normalName(name)))
  const [candidate, elector] = [recognising(candidates), recognising(others)]
  const earlier = recognising(before)
  const elsewhere = (chosen: string) =>
    before.find(({ id }) => id === chosen) ?? (taken.has(chosen) ? undefined : earlier(chosen))
  return (chosen) => candidate(chosen) ?? elector(chosen) ?? elsewhere(chosen) ?? { id: chosen, name: chosen }
}

/** Votes gathered by person: candidates in their order, even without a vote, then the others. */
function gathered(contest: Contest, found: Iterable<readonly [Contestant, number]>): Votes[] {
  const all = new Map(contest.candidates.map((person) => [person.id, { person, nominated: true, votes: 0 }]))
  for (const [person, votes] of found) {
    const line = all.get(person.id)
    if (line) line.votes += votes
    else all.set(person.id, { person, nominated: false, votes })
  }
  return [...all.values()]
}

/**
 * The votes on the valid ballots of an open election. Whoever is written twice on one ballot, by number and by name, is counted
 * once; a register holds no name that is a candidate's (see `marksOf`).
 */
export function votesOn(contest: Contest, known: Known, registers: Iterable<Register>): Votes[] {
  const meant = whoIs(contest, known)
  function* found() {
    for (const { choice, choices = [], others = [] } of registers) {
      if (choice !== 'for') continue
      for (const id of choices) yield [meant(id), 1] as const
      const written = new Map(others.map(meant).map((person) => [person.id, person]))
      for (const person of written.values()) yield [person, 1] as const
    }
  }
  return gathered(contest, found())
}

/** The votes as counted by hands or on paper; without a count nobody has any. */
export function votesCounted(contest: Contest, known: Known, count: ElectionCount | undefined): Votes[] {
  const meant = whoIs(contest, known)
  const { candidates = [], others = [] } = count ?? {}
  return gathered(contest, [
    ...candidates.map(({ id, votes }) => [meant(id), votes] as const),
    ...others.map(({ name, votes }) => [meant(normalName(name)), votes] as const),
  ])
}

/**
 * Refuses a count in which the lines that mean one person, by number, by name or as a candidate, give them more votes together than
 * there are people or papers to give them: nobody is chosen twice by one of these.
 */
export function givenOnce(contest: Contest, known: Known, count: ElectionCount, present: number): void {
  const most = choosing(count, present)
  const above = votesCounted(contest, known, count).filter(({ votes }) => votes > most)
  if (above.length === 0) return
  throw invalid(
    ...above.map(({ person, votes }) => ({
      path: 'others',
      message: `"${person.name}" has ${votes} votes on all lines, more than the ${most} who can have chosen`,
    })),
  )
}
