import { type AttendanceItem, type AttendanceMark, type AttendanceStatus, asMarked } from '../domain/attendance.ts'
import { invalid } from '../domain/refusal.ts'
import { stillOpenToChange } from '../domain/session.ts'
import { mark } from './attendances.ts'
import { instant } from './clock.ts'
import { readAll } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { member, strangers } from './members.ts'
import { roster } from './rosters.ts'
import { session } from './sessions.ts'
import { decided, put } from './transact.ts'

/** What a call says of one person. */
export interface Told {
  memberNo: string
  status: AttendanceStatus
}

/**
 * Marks one person; the same mark again changes nothing. Refuses somebody unknown, and a session that is closed. Nothing of the
 * session is locked, so that thousands can check in at once: a mark on its way while the session is closed may still be noted.
 */
export async function attend(how: Act, sessionId: string, { memberNo, status }: Told): Promise<AttendanceItem> {
  const a = how.association
  const of = await session(a, sessionId)
  const person = await member(a, memberNo)
  stillOpenToChange(of)
  const noted = await decided(async () => {
    const known = await mark(a, sessionId, memberNo)
    if (known?.status === status) return known
    const next = { ...known, memberNo, status, at: instant(), by: how.by }
    await act(how, [put(keys.attendance(a, sessionId, memberNo), next)], {
      about: [sessionId, memberNo],
      move: 'mark-attendance',
      details: { status },
    })
    return next
  })
  const { seats } = await roster(a, of.body)
  return asMarked(
    noted,
    seats.find((seat) => seat.memberNo === memberNo),
    person,
  )
}

/** How many marks go into a transaction, beside their log entry. */
const together = 90

/**
 * Marks many people, some at a time: a call that broke off can be repeated, and changes only what is not as it says. Refuses all
 * of it for somebody unknown or named twice, and for a session that is closed.
 */
export async function attendAll(how: Act, sessionId: string, told: Told[]): Promise<void> {
  const of = await session(how.association, sessionId)
  await knownOnce(how.association, told)
  stillOpenToChange(of)
  for (let at = 0; at < told.length; at += together) await markSome(how, sessionId, told.slice(at, at + together))
}

async function knownOnce(a: string, told: Told[]): Promise<void> {
  const named = told.map(({ memberNo }, at) => ({ path: `items.${at}.memberNo`, memberNo }))
  const first = new Map(named.toReversed().map(({ path, memberNo }) => [memberNo, path]))
  const faults = [
    ...(await strangers(a, named)),
    ...named
      .filter(({ path, memberNo }) => first.get(memberNo) !== path)
      .map(({ path, memberNo }) => ({ path, message: `${memberNo} is named twice` })),
  ]
  if (faults.length > 0) throw invalid(...faults)
}

async function markSome(how: Act, sessionId: string, told: Told[]): Promise<void> {
  const keyOf = ({ memberNo }: Told) => keys.attendance(how.association, sessionId, memberNo)
  await decided(async () => {
    const found = await readAll<AttendanceMark>(told.map(keyOf))
    const known = new Map(found.map(({ entity }) => [entity.memberNo, entity]))
    const changing = told.filter(({ memberNo, status }) => known.get(memberNo)?.status !== status)
    if (changing.length === 0) return
    const at = instant()
    await act(
      how,
      changing.map((one) => put(keyOf(one), { ...known.get(one.memberNo), ...one, at, by: how.by })),
      {
        about: [sessionId],
        move: 'mark-attendances',
        details: Object.fromEntries(changing.map(({ memberNo, status }) => [memberNo, status])),
      },
    )
  })
}
