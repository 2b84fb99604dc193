import type { Member, MemberQuery } from '../domain/member.ts'
import type { Page } from '../domain/page.ts'
import { MemberNo } from '../domain/text.ts'
import { body } from './associations.ts'
import { queryEntries } from './items.ts'
import { keys } from './keys.ts'
import { roster } from './rosters.ts'

/** How many people are looked at in one read. */
const stride = 200

/** The people who fit a query, in the order of their numbers, a page at a time; the cursor is the last number looked at. */
export async function membersPage(a: string, wanted: MemberQuery): Promise<Page<Member>> {
  const seated = wanted.body === undefined ? undefined : await seatedIn(a, wanted.body)
  const fits = (one: Member) => matches(one, wanted) && (seated?.has(one.memberNo) ?? true)
  const { pk } = keys.member(a, '')
  const items: Member[] = []
  let after = MemberNo.safeParse(wanted.cursor).data
  for (;;) {
    const entries = await queryEntries<Member>(pk, { limit: stride, ...(after !== undefined && { after }) })
    for (const { sk, entity } of entries) {
      if (fits(entity)) {
        if (items.length === wanted.limit) return { items, ...(after !== undefined && { next: after }) }
        items.push(entity)
      }
      after = sk
    }
    if (entries.length < stride) return { items }
  }
}

async function seatedIn(a: string, id: string): Promise<Set<string>> {
  const { seats } = await roster(a, (await body(a, id)).id)
  return new Set(seats.map(({ memberNo }) => memberNo))
}

function matches({ memberNo, name, unit, constituency }: Member, wanted: MemberQuery): boolean {
  if (wanted.constituency !== undefined && constituency !== wanted.constituency) return false
  const sought = wanted.q?.trim().toLowerCase() ?? ''
  return [memberNo, name, unit].some((text) => text.toLowerCase().includes(sought))
}
