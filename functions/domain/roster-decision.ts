import type { Body } from './association.ts'
import type { Seat, SeatChange } from './roster.ts'
import type { RosterChange } from './roster-change.ts'
import { type Step, type StepDecision, stepsOf } from './roster-step.ts'

/** The seats of several bodies, by body. */
export type Seats = Map<string, Seat[]>

/** Why one change (by its position in the motion) does not fit the roster it meets. */
export interface Misfit {
  change: number
  code:
    | 'no-body'
    | 'no-seat'
    | 'has-seat'
    | 'has-standing-seat'
    | 'changed-twice'
    | 'not-known'
    | 'other-person'
    | 'too-many'
  memberNo: string
  body: string
}

/** What a motion's changes make of the bodies they touch, or why they cannot be made. */
export type Changed =
  | { fits: true; seats: Seats; changes: Map<string, SeatChange[]> }
  | { fits: false; misfits: Misfit[] }

/** The decision that carries the changes. */
export interface RosterDecision extends StepDecision {
  /** Every body of the association. */
  bodies: Pick<Body, 'id' | 'kind'>[]
}

const isOfKind = ({ bodies }: RosterDecision, id: string, kind: string) =>
  bodies.some((body) => body.id === id && body.kind === kind)

const leavesPlenary = (step: Step, decision: RosterDecision) =>
  step.op === 'end' && isOfKind(decision, step.body, 'plenary')

/** The bodies whose seats the changes have to meet: those changed, and the standing committees where somebody leaves a plenary. */
export function bodiesConcerned(changes: RosterChange[], decision: RosterDecision): string[] {
  const steps = stepsOf(changes, decision)
  const leaving = steps.some((step) => leavesPlenary(step, decision))
  const standing = decision.bodies.filter(({ kind }) => leaving && kind === 'standing-committee')
  return [...new Set([...steps.map(({ body }) => body), ...standing.map(({ id }) => id)])]
}

/**
 * The rosters after a motion's changes, all or none of them: those who leave or are reassigned must have a seat, those who come
 * must not, nobody is changed twice in a body, and who still sits on a standing committee does not leave the plenary.
 * `before` holds the seats of every body concerned (see `bodiesConcerned`); the answer holds those that change.
 */
export function changed(before: Seats, changes: RosterChange[], decision: RosterDecision): Changed {
  const steps = stepsOf(changes, decision)
  const held = new Map([...before].map(([body, seats]) => [body, new Map(seats.map((seat) => [seat.memberNo, seat]))]))
  const seatOf = ({ body, memberNo }: Pick<Step, 'body' | 'memberNo'>) => held.get(body)?.get(memberNo)
  const misfits = [...misfitsOf(steps, seatOf, decision), ...stranded(steps, seatOf, decision)]
  if (misfits.length > 0) return { fits: false, misfits: misfits.sort((a, b) => a.change - b.change) }

  const after: Seats = new Map()
  const entries = new Map<string, SeatChange[]>()
  for (const body of new Set(steps.map((step) => step.body))) {
    const own = steps.filter((step) => step.body === body)
    after.set(body, seated(before.get(body) ?? [], own))
    entries.set(
      body,
      own.map((step) => entryOf(step, seatOf(step), decision)),
    )
  }
  return { fits: true, seats: after, changes: entries }
}

type SeatOf = (place: Pick<Step, 'body' | 'memberNo'>) => Seat | undefined

/** Each step judged by the roster before the motion; steps of one motion do not build on each other. */
function misfitsOf(steps: Step[], seatOf: SeatOf, decision: RosterDecision): Misfit[] {
  const seen = new Set<string>()
  return steps.flatMap((step): Misfit[] => {
    const place = `${step.body} ${step.memberNo}`
    const code = seen.has(place) ? 'changed-twice' : misfitOf(step, seatOf(step), decision)
    seen.add(place)
    return code ? [misfit(step, code)] : []
  })
}

function misfitOf({ op, body }: Step, seat: Seat | undefined, { bodies }: RosterDecision): Misfit['code'] | undefined {
  if (!bodies.some(({ id }) => id === body)) return 'no-body'
  if (op === 'begin') return seat && 'has-seat'
  return seat ? undefined : 'no-seat'
}

const misfit = ({ change, memberNo, body }: Step, code: Misfit['code']): Misfit => ({ change, code, memberNo, body })

/** Those who leave a plenary and, after all the changes, sit on a standing committee. */
function stranded(steps: Step[], seatOf: SeatOf, decision: RosterDecision): Misfit[] {
  const committees = decision.bodies.filter(({ kind }) => kind === 'standing-committee')
  const sitsOn = (body: string, memberNo: string) => {
    const step = steps.find((one) => one.body === body && one.memberNo === memberNo)
    return step ? step.op !== 'end' : seatOf({ body, memberNo }) !== undefined
  }
  return steps
    .filter((step) => leavesPlenary(step, decision) && committees.some(({ id }) => sitsOn(id, step.memberNo)))
    .map((step) => misfit(step, 'has-standing-seat'))
}

/** A body's seats after its steps: each in its place, new ones at the end. */
function seated(seats: Seat[], steps: Step[]): Seat[] {
  const byMember = new Map(steps.map((step) => [step.memberNo, step]))
  const kept = seats.flatMap((seat) => {
    const step = byMember.get(seat.memberNo)
    return step ? (step.next(seat) ?? []) : seat
  })
  const begun = steps.filter(({ op }) => op === 'begin').flatMap((step) => step.next(undefined) ?? [])
  return [...kept, ...begun]
}

function entryOf(step: Step, seat: Seat | undefined, { at, motion }: RosterDecision): SeatChange {
  const { op, memberNo, reason } = step
  const name = (seat ?? step.next(undefined))?.name ?? ''
  return { at, op, memberNo, name, motion, by: motion, ...(reason !== undefined && { reason }) }
}
