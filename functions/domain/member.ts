import * as z from 'zod'
import { PageQuery } from './page.ts'
import { Id, Line, MemberNo } from './text.ts'

const blankable = <T extends z.ZodType>(schema: T) => z.union([schema, z.literal('')]).optional()

/** A position in the association, such as `chair`, `vice-chair`, `standing-member`, `member`. */
export const Position = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and "-"')

/** A person. Seats in bodies are kept in rosters; constituency and position are those a seat is given with. */
export const Member = z
  .strictObject({
    memberNo: MemberNo,
    name: Line,
    gender: blankable(Line),
    unit: Line,
    constituency: Line,
    position: Position.default('member'),
    email: blankable(z.email().max(320)),
    phone: blankable(Line),
  })
  .meta({
    id: 'Member',
    example: {
      memberNo: '005',
      name: '金丽正',
      gender: '女',
      unit: '市科协智库中心',
      constituency: 'committee',
      position: 'standing-member',
      email: 'm005@example.org',
      phone: '13900000005',
    },
  })
export type Member = z.infer<typeof Member>

/** A person without those fields that were emptied. */
export function withoutBlanks<M extends Partial<Member>>(person: M): M {
  const kept = { ...person }
  for (const field of ['gender', 'email', 'phone'] as const) if (kept[field] === '') delete kept[field]
  return kept
}

/** What the secretariat may correct about a person; seats are changed by motions or imports. */
export const MemberPatch = Member.pick({ name: true, gender: true, unit: true, email: true, phone: true })
  .partial()
  .meta({ id: 'MemberPatch', example: { phone: '13900000006' } })
export type MemberPatch = z.infer<typeof MemberPatch>

/** Which members are asked for: by a part of their name, number or unit, by constituency, by a body they sit in. */
export const MemberQuery = PageQuery.extend({
  q: z.string().max(200).optional(),
  body: Id.optional(),
  constituency: Line.optional(),
})
export type MemberQuery = z.infer<typeof MemberQuery>
