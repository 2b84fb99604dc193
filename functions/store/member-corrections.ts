import { type Member, type MemberPatch, withoutBlanks } from '../domain/member.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { member } from './members.ts'
import { reseat, rosters } from './reseats.ts'
import { decided, put, type Write } from './transact.ts'

/**
 * Corrects what is known of a person that `allowed` lets pass. Another name or unit also makes a new version of every roster
 * that they sit on, in the same transaction; no seat begins or ends by it.
 */
export async function correct(
  how: Act,
  memberNo: string,
  patch: MemberPatch,
  allowed: (current: Member) => void,
): Promise<Member> {
  return decided(async () => {
    const current = await member(how.association, memberNo)
    allowed(current)
    const next = withoutBlanks({ ...current, ...patch })
    const isRenamed = next.name !== current.name || next.unit !== current.unit
    const writes = isRenamed ? await renaming(how, next) : []
    await act(how, [put(keys.member(how.association, memberNo), next), ...writes], {
      about: [memberNo],
      move: 'correct-member',
      details: { fields: Object.keys(patch) },
    })
    return next
  })
}

async function renaming(how: Act, { memberNo, name, unit }: Member): Promise<Write[]> {
  const held = (await rosters(how.association)).filter(({ seats }) => seats.some((seat) => seat.memberNo === memberNo))
  return reseat(
    how,
    how.by,
    held.map((from) => ({
      from,
      seats: from.seats.map((seat) => (seat.memberNo === memberNo ? { ...seat, name, unit } : seat)),
      changes: [],
    })),
  )
}
