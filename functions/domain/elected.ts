import { type Candidate, type Contestant, contestant, type Elected, type Fills } from './election.ts'
import type { Member } from './member.ts'
import type { Motion } from './motion.ts'
import type { Result } from './result.ts'
import type { RosterChange } from './roster-change.ts'
import type { Misfit } from './roster-decision.ts'

/** What a round adds to its motion: those elected, beside those of earlier rounds, and who stands in a runoff. A void round adds nothing. */
export function afterRound(
  { candidates = [], elected: before = [] }: Motion,
  { poll, status, candidates: placed = [], elected, runoff }: Result,
): Pick<Motion, 'elected' | 'runoff'> {
  if (!elected || !runoff || status === 'void') return {}
  const named = (id: string): Contestant[] => {
    const candidate = candidates.find(({ memberNo }) => memberNo === id)
    if (candidate) return [contestant(candidate)]
    return placed
      .filter((one) => one.id === id)
      .map(({ memberNo, name }) => ({ id, ...(memberNo && { memberNo }), name }))
  }
  const now = elected.flatMap(named).map(({ unit: _, ...person }): Elected => ({ ...person, poll }))
  return { elected: [...before, ...now], runoff: runoff.flatMap(named) }
}

/** Those whom one poll elected, in the order of their votes. */
export const electedBy = ({ elected = [] }: Motion, poll: string): Elected[] =>
  elected.filter((one) => one.poll === poll)

/**
 * What those elected take, as changes of a roster. A new seat is given with the person's own record, or what their candidacy
 * says of them; whoever has neither is told as a misfit, by their place among those elected.
 */
export function seatsTaken(
  { what, position, body }: Fills,
  elected: Elected[],
  people: { members: ReadonlyMap<string, Member>; candidates: Candidate[] },
  ownBody: string,
): { changes: RosterChange[]; misfits: Misfit[] } {
  const changes: RosterChange[] = []
  const misfits: Misfit[] = []
  elected.forEach(({ memberNo, name }, change) => {
    const at = body === undefined ? {} : { body }
    const record = recordOf(memberNo, people)
    if (what === 'position' && memberNo !== undefined)
      changes.push({ op: 'reassign', member: memberNo, position, ...at })
    else if (record) changes.push({ op: 'add', in: { ...record, position }, ...at })
    else misfits.push({ change, code: 'not-known', memberNo: memberNo ?? name, body: body ?? ownBody })
  })
  return { changes, misfits }
}

function recordOf(number: string | undefined, { members, candidates }: Parameters<typeof seatsTaken>[2]) {
  const found = members.get(number ?? '') ?? candidates.find(({ memberNo }) => memberNo === number)
  if (!found || found.unit === undefined || found.constituency === undefined) return undefined
  const { memberNo, name, unit, constituency } = found
  return { memberNo, name, unit, constituency }
}
