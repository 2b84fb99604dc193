import type { Contest, Contestant } from './election.ts'
import type { Outcome, Placed } from './election-decision.ts'
import type { Standing } from './standing.ts'

/** How many of those written in are listed, beside those elected or tied: anybody can write anything. */
const listedWrittenIn = 50

const ids = (people: Contestant[]) => people.map(({ id }) => id)

const line = ({ person: { unit: _, ...person }, nominated, votes, passes, elected, before }: Placed): Standing => ({
  ...person,
  nominated,
  votes,
  passes,
  elected,
  ...(before && { before }),
})

/** What a result tells of an election's outcome. Every vote is in it: on somebody's line, or among the scattered. */
export function toldOf({ seatsToFill }: Contest, { placed, elected, runoff }: Outcome) {
  const decided = new Set(ids([...elected, ...runoff]))
  const beside = placed.filter(({ nominated, person }) => !nominated && !decided.has(person.id))
  const unlisted = new Set(beside.slice(listedWrittenIn))
  return {
    seatsToFill,
    candidates: placed.filter((one) => !unlisted.has(one)).map(line),
    scattered: [...unlisted].reduce((sum, { votes }) => sum + votes, 0),
    elected: ids(elected),
    runoff: ids(runoff),
  }
}
