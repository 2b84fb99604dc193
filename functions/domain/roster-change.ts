import * as z from 'zod'
import { Position } from './member.ts'
import type { Seat, SeatChange } from './roster.ts'
import { Id, Line, MemberNo } from './text.ts'

/** Who comes in: a person, known already or new, with the seat they get. */
export const Entrant = z
  .strictObject({
    memberNo: MemberNo,
    name: Line,
    unit: Line,
    constituency: Line,
    position: Position.default('member'),
    gender: Line.optional(),
  })
  .meta({
    id: 'Entrant',
    example: { memberNo: '123', name: '韩雪霞', unit: '云溪县科学技术协会', constituency: 'county-association' },
  })
export type Entrant = z.infer<typeof Entrant>

const common = { body: Id.optional(), reason: Line.optional() }

/** One change that a motion makes, in the body of its session unless `body` names another. */
export const RosterChange = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('add'), in: Entrant, ...common }),
    z.strictObject({ op: z.literal('remove'), member: MemberNo, ...common }),
    z.strictObject({ op: z.literal('replace'), out: MemberNo, in: Entrant, ...common }),
    z.strictObject({
      op: z.literal('reassign'),
      member: MemberNo,
      position: Position.optional(),
      constituency: Line.optional(),
      ...common,
    }),
  ])
  .meta({ id: 'RosterChange', example: { op: 'remove', member: '077', reason: '退休' } })
export type RosterChange = z.infer<typeof RosterChange>

/** The seats of the bodies that changes touch, by body. */
export type Seats = Map<string, Seat[]>

/** Why one change does not fit the roster it meets. */
export interface Misfit {
  change: number
  code: 'no-seat' | 'has-seat' | 'has-standing-seat' | 'changed-twice'
  memberNo: string
  body: string
}

export type Changed =
  | { fits: true; seats: Seats; changes: Map<string, SeatChange[]> }
  | { fits: false; misfits: Misfit[] }

/** Whom a change takes out of a body, and whom it brings in. */
const leaver = (change: RosterChange) =>
  change.op === 'remove' ? change.member : change.op === 'replace' ? change.out : undefined
const entrant = (change: RosterChange) => (change.op === 'add' || change.op === 'replace' ? change.in : undefined)

interface Decision {
  /** The motion's id, and the instant of its result. */
  motion: string
  at: string
  /** The body of the motion's session. */
  body: string
  /** For a body, the standing committees whose members must also sit in it. */
  standing: string[]
  plenary: string[]
}

/**
 * The rosters after a motion's changes, all or none of them: those who leave must have a seat, those who come must not,
 * nobody is changed twice in a body, and who still sits on a standing committee does not leave the plenary.
 */
export function changed(seats: Seats, changes: RosterChange[], decision: Decision): Changed {
  const after: Seats = new Map([...seats].map(([body, list]) => [body, [...list]]))
  const begunAndEnded = new Map<string, SeatChange[]>()
  const misfits: Misfit[] = []
  const touched = new Set<string>()

  changes.forEach((change, index) => {
    const body = change.body ?? decision.body
    const list = after.get(body) ?? []
    const note = (op: SeatChange['op'], { memberNo, name }: { memberNo: string; name: string }) => {
      const entry = { at: decision.at, op, memberNo, name, motion: decision.motion, by: decision.motion }
      begunAndEnded.set(body, [
        ...(begunAndEnded.get(body) ?? []),
        change.reason === undefined ? entry : { ...entry, reason: change.reason },
      ])
    }
    const misfit = (code: Misfit['code'], memberNo: string) => misfits.push({ change: index, code, memberNo, body })
    const once = (memberNo: string) => {
      const key = `${body} ${memberNo}`
      if (touched.has(key)) misfit('changed-twice', memberNo)
      touched.add(key)
    }

    const out = leaver(change)
    const into = entrant(change)
    let next = list
    if (out !== undefined) {
      once(out)
      const seat = list.find((held) => held.memberNo === out)
      if (seat) note('end', seat)
      else misfit('no-seat', out)
      next = next.filter((held) => held.memberNo !== out)
    }
    if (into) {
      once(into.memberNo)
      if (list.some((held) => held.memberNo === into.memberNo)) misfit('has-seat', into.memberNo)
      const { gender: _, ...person } = into
      next = [...next, { ...person, since: decision.at, by: decision.motion }]
      note('begin', into)
    }
    if (change.op === 'reassign') {
      once(change.member)
      const seat = list.find((held) => held.memberNo === change.member)
      if (!seat) misfit('no-seat', change.member)
      else {
        const { position = seat.position, constituency = seat.constituency } = change
        next = list.map((held) => (held === seat ? { ...seat, position, constituency } : held))
        note('reassign', seat)
      }
    }
    after.set(body, next)
  })

  misfits.push(...strandedStanding(after, changes, decision))
  return misfits.length > 0 ? { fits: false, misfits } : { fits: true, seats: after, changes: begunAndEnded }
}

/** Those who lose their seat in a plenary while they keep one on a standing committee. */
function strandedStanding(after: Seats, changes: RosterChange[], decision: Decision): Misfit[] {
  return changes.flatMap((change, index): Misfit[] => {
    const memberNo = leaver(change)
    const body = change.body ?? decision.body
    if (memberNo === undefined || !decision.plenary.includes(body)) return []
    const stranded = decision.standing.some((id) => after.get(id)?.some((seat) => seat.memberNo === memberNo))
    return stranded ? [{ change: index, code: 'has-standing-seat', memberNo, body }] : []
  })
}
