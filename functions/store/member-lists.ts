import type { Member, MemberQuery } from '../domain/member.ts'
import type { Page } from '../domain/page.ts'
import { MemberNo } from '../domain/text.ts'
import { body } from './associations.ts'
import { queryEntries } from './items.ts'
import { keys } from './keys.ts'
import { roster } from './rosters.ts'

/** The people who fit a query, in the order of their numbers, a page at a time; the cursor is the last number looked at. */
export async function membersPage(a: string, wanted: MemberQuery): Promise<Page<Member>> {
  const fits = await fitting(a, wanted)
  const stride = isSearch(wanted) ? 1000 : wanted.limit + 1
  const { pk } = keys.member(a, '')
  const items: Member[] = []
  let after = MemberNo.safeParse(wanted.cursor).data
  for (;;) {
    const entries = await queryEntries<Member>(pk, { limit: stride, after })
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

const isSearch = ({ q, body, constituency }: MemberQuery) =>
  [q, body, constituency].some((sought) => sought !== undefined)

async function fitting(a: string, wanted: MemberQuery): Promise<(one: Member) => boolean> {
  const seated = wanted.body === undefined ? undefined : await seatedIn(a, wanted.body)
  const sought = wanted.q?.trim().toLowerCase() ?? ''
  return ({ memberNo, name, unit, constituency }) =>
    (seated?.has(memberNo) ?? true) &&
    (wanted.constituency ?? constituency) === constituency &&
    [memberNo, name, unit].some((text) => text.toLowerCase().includes(sought))
}

async function seatedIn(a: string, id: string): Promise<Set<string>> {
  const { seats } = await roster(a, (await body(a, id)).id)
  return new Set(seats.map(({ memberNo }) => memberNo))
}
