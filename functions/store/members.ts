import type { Member } from '../domain/member.ts'
import type { Fault } from '../domain/refusal.ts'
import { find, readAll, type Stored } from './items.ts'
import { keys } from './keys.ts'

/** A person of the association, or `not-found`. */
export const member = (a: string, memberNo: string): Promise<Stored<Member>> =>
  find<Member>(keys.member(a, memberNo), { kind: 'member', id: memberNo })

/** The people with these numbers, by number; who is not known is left out. */
export async function membersByNo(a: string, numbers: readonly string[]): Promise<Map<string, Stored<Member>>> {
  const found = await readAll<Member>([...new Set(numbers)].map((memberNo) => keys.member(a, memberNo)))
  return new Map(found.map(({ entity }) => [entity.memberNo, entity]))
}

/** The numbers that nobody of the association has, each as a fault where it was sent. */
export async function strangers(a: string, named: readonly { path: string; memberNo: string }[]): Promise<Fault[]> {
  const known = await membersByNo(
    a,
    named.map(({ memberNo }) => memberNo),
  )
  return named
    .filter(({ memberNo }) => !known.has(memberNo))
    .map(({ path, memberNo }) => ({ path, message: `there is no member ${memberNo}` }))
}
