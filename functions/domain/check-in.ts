import * as z from 'zod'
import type { AttendanceMark } from './attendance.ts'
import type { Caller } from './caller.ts'
import { HallCode } from './hall-code.ts'
import { invalid, Refusal } from './refusal.ts'
import type { Session, SessionStatus } from './session.ts'
import { Id, Instant, MemberNo } from './text.ts'

/**
 * What a member says in the hall, the code on the screen; or, by the secretariat at its desk in the hall, who came. It suggests that
 * they are there; whoever keeps the attendance decides.
 */
export const NewCheckIn = z
  .strictObject({ code: HallCode.optional(), memberNo: MemberNo.optional() })
  .meta({ id: 'NewCheckIn', example: { code: '492039' } })
export type NewCheckIn = z.infer<typeof NewCheckIn>

/** That a member gave the right code, and when. */
export interface Claim {
  memberNo: string
  at: string
}

/** How a member's check-in stands: waiting to be accepted, or marked present. */
export const CheckIn = z
  .object({ session: Id, memberNo: MemberNo, status: z.enum(['waiting', 'present']), at: Instant })
  .meta({
    id: 'CheckIn',
    example: { session: 'plenary-5-5', memberNo: '005', status: 'waiting', at: '2023-02-24T01:12:00.000Z' },
  })
export type CheckIn = z.infer<typeof CheckIn>

/** Somebody who checked in and waits to be marked; without a seat they would be an observer (列席). */
const WaitingCheckIn = z
  .object({ memberNo: MemberNo, name: z.string(), constituency: z.string(), observer: z.boolean(), at: Instant })
  .meta({
    id: 'WaitingCheckIn',
    example: {
      memberNo: '005',
      name: '金丽正',
      constituency: 'committee',
      observer: false,
      at: '2023-02-24T01:12:00.000Z',
    },
  })
export type WaitingCheckIn = z.infer<typeof WaitingCheckIn>

/** All who wait, the first who came first. */
export const WaitingCheckIns = z.object({ items: z.array(WaitingCheckIn) }).meta({ id: 'WaitingCheckIns' })

/** Who is to be marked present of those who wait: the ones named, or, where nobody is, all of them. */
export const AcceptCheckIns = z
  .strictObject({ members: z.array(MemberNo).min(1).max(10_000).optional() })
  .meta({ id: 'AcceptCheckIns', example: { members: ['005'] } })

/** What became of each: marked present, or, not waiting any more or never, left as they are. */
export const AcceptedCheckIns = z
  .object({ items: z.array(z.object({ memberNo: MemberNo, outcome: z.enum(['present', 'not-waiting']) })) })
  .meta({ id: 'AcceptedCheckIns', example: { items: [{ memberNo: '005', outcome: 'present' }] } })
export type AcceptedCheckIns = z.infer<typeof AcceptedCheckIns>

/** What a page's form sends: the code as somebody typed it. */
export const CheckInForm = z.object({ session: Id, code: z.string().max(64).default('') })

/**
 * Who is checked in by a call, and by which code; none where the secretariat's desk saw them. Refuses a member without a code or
 * who speaks for another, and a desk that names nobody.
 */
export function checkingIn({ role, id }: Caller, { code, memberNo }: NewCheckIn): { memberNo: string; code?: string } {
  if (role !== 'member') {
    if (memberNo === undefined) throw invalid({ path: 'memberNo', message: 'say who came' })
    if (code !== undefined) throw invalid({ path: 'code', message: 'a desk sends no code' })
    return { memberNo }
  }
  if (memberNo !== undefined && memberNo !== id) throw new Refusal('not-allowed')
  if (code === undefined) throw invalid({ path: 'code', message: 'the six digits on the hall’s screen' })
  return { memberNo: id, code }
}

const gathering: SessionStatus[] = ['convened', 'open', 'adjourned']

/** Whether people are gathering in a session, so that they can check in. One held in writing has no hall to be in. */
export const isGathering = ({ status, voters }: Pick<Session, 'status' | 'voters'>): boolean =>
  voters === 'present' && gathering.includes(status)

/** Refuses a check-in to a session in which nobody is gathering. */
export function stillGathering(of: Pick<Session, 'status' | 'voters'>): void {
  if (!isGathering(of)) throw new Refusal('check-in-closed', { sessionStatus: of.status })
}

/**
 * How a member stands who may have checked in; undefined where they have not, or what they claimed was judged since: a mark as
 * absent answers an earlier claim, and who left and came back claims anew.
 */
export function checkInOf(
  session: string,
  claim: Claim | undefined,
  mark: Pick<AttendanceMark, 'memberNo' | 'status' | 'at'> | undefined,
): CheckIn | undefined {
  if (mark?.status === 'present') return { session, memberNo: mark.memberNo, status: 'present', at: mark.at }
  if (!claim || (mark && mark.at >= claim.at)) return undefined
  return { session, memberNo: claim.memberNo, status: 'waiting', at: claim.at }
}
