import type { Seat, SeatChange } from './roster.ts'
import type { Entrant, RosterChange } from './roster-change.ts'

/** The decision that steps belong to: the motion's id, the instant of its result, the body of its session. */
export interface StepDecision {
  motion: string
  at: string
  body: string
}

/** One seat of one body begun, ended or altered; a `replace` is two of them. */
export interface Step {
  change: number
  body: string
  op: SeatChange['op']
  memberNo: string
  reason: string | undefined
  next: (seat: Seat | undefined) => Seat | undefined
}

/** What a change comes down to, seat by seat; `index` is its place in the motion. */
function stepsIn(change: RosterChange, index: number, decision: StepDecision): Step[] {
  const base = { change: index, body: change.body ?? decision.body, reason: change.reason }
  const end = (memberNo: string): Step => ({ ...base, op: 'end', memberNo, next: () => undefined })
  const begin = ({ gender: _, ...person }: Entrant): Step => {
    const seat = { ...person, since: decision.at, by: decision.motion }
    return { ...base, op: 'begin', memberNo: person.memberNo, next: () => seat }
  }
  if (change.op === 'add') return [begin(change.in)]
  if (change.op === 'remove') return [end(change.member)]
  if (change.op === 'replace') return [end(change.out), begin(change.in)]
  const { member: memberNo, position, constituency } = change
  const altered = { ...(position !== undefined && { position }), ...(constituency !== undefined && { constituency }) }
  return [{ ...base, op: 'reassign', memberNo, next: (seat) => seat && { ...seat, ...altered } }]
}

/** What a motion's changes come down to, seat by seat. */
export const stepsOf = (changes: RosterChange[], decision: StepDecision): Step[] =>
  changes.flatMap((change, index) => stepsIn(change, index, decision))
