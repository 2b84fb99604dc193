import { standing } from '../domain/ballot.ts'
import type { Group } from '../domain/group.ts'
import type { OwnBallot } from '../pages/member/ballot.tsx'
import type { OwnAttendance } from '../pages/member/check-in.tsx'
import type { OwnGroup } from '../pages/member/group.tsx'
import type { OwnSession } from '../pages/member/session.tsx'
import { ballotOf } from '../store/ballots.ts'
import { openingBefore } from '../store/carried-over.ts'
import { earlierResults } from '../store/earlier-results.ts'
import { groupOf } from '../store/groups.ts'
import { hall } from '../store/halls.ts'
import { objectionBy } from '../store/objections.ts'
import type { PollState } from '../store/polls.ts'
import { votersOf } from '../store/voters.ts'
import type { Concern } from './own-sessions.ts'

/** What a member's page shows of a session: what goes on in it, and what of it is the member's own. */
export async function ownSession(a: string, concern: Concern, memberNo: string): Promise<OwnSession> {
  const at = await hall(a, concern.session)
  const [ballot, lastBallot, objection, group, opening, earlier] = await Promise.all([
    at.open && ownBallot(a, at.open.poll, memberNo),
    at.last && ownBallot(a, at.last.poll, memberNo),
    at.last?.objections && objectionBy(a, at.last.poll.id, memberNo),
    groupOf(a, at.session, memberNo),
    at.item?.kind === 'report' ? openingBefore(a, at.session.id) : undefined,
    earlierResults(a, at.session),
  ])
  return {
    hall: at,
    attendance: attendanceOf(concern),
    ballot,
    lastBallot,
    hasObjected: objection !== undefined,
    group: group && ownGroup(group, at.session.id, memberNo),
    opening,
    earlier,
  }
}

async function ownBallot(a: string, poll: PollState, memberNo: string): Promise<OwnBallot> {
  const [voters, register] = await Promise.all([votersOf(a, poll.id), ballotOf(a, poll, memberNo)])
  return { standing: standing(voters, memberNo), register }
}

/** How the member stands in the attendance of a session in progress; nothing is to be done about it before or after. */
function attendanceOf({ session: { status, voters }, seated, waiting, ...noted }: Concern): OwnAttendance | undefined {
  if (status === 'planned' || status === 'closed') return undefined
  if (waiting) return 'waiting'
  if (!seated) return noted.status === 'present' ? 'observer' : 'not-entitled'
  return voters === 'entitled' ? 'written' : (noted.status ?? 'unmarked')
}

function ownGroup(group: Group, session: string, memberNo: string): OwnGroup {
  const { id, name, room, members, observers, report, ...duties } = group
  const people = [...members, ...observers]
  const nameOf = (duty: 'convener' | 'recorder') => people.find((person) => person.memberNo === duties[duty])?.name
  return {
    id,
    session,
    name,
    room,
    convener: nameOf('convener'),
    recorder: nameOf('recorder'),
    people: people.map((person) => person.name),
    report,
    duties: (['convener', 'recorder'] as const).filter((duty) => duties[duty] === memberNo),
  }
}
