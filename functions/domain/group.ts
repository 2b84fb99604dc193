import * as z from 'zod'
import { byline, type Caller } from './caller.ts'
import { Refusal } from './refusal.ts'
import { Id, Instant, Line, MemberNo, Prose } from './text.ts'

const fields = {
  name: Line,
  constituencies: z.array(Line).max(200),
  convener: MemberNo.optional(),
  recorder: MemberNo.optional(),
  room: Line.optional(),
  members: z.array(MemberNo).max(10_000),
}

/** What is sent to form a group: `constituencies` fill it; `members` are put in by name, observers (列席) too. */
export const NewGroup = z
  .strictObject({
    id: Id.optional(),
    ...fields,
    constituencies: fields.constituencies.default([]),
    members: fields.members.default([]),
  })
  .meta({
    id: 'NewGroup',
    example: {
      id: 'g2',
      name: '县区科协组',
      constituencies: ['county-association'],
      convener: '020',
      recorder: '024',
      room: '二楼会议室',
    },
  })
export type NewGroup = z.infer<typeof NewGroup>

export const GroupPatch = z
  .strictObject(fields)
  .partial()
  .meta({ id: 'GroupPatch', example: { room: '三楼会议室' } })
export type GroupPatch = z.infer<typeof GroupPatch>

/** A group's report to the plenary. */
export const GroupReport = z
  .object({ text: Prose, by: z.string(), at: Instant, confirmed: z.boolean(), confirmedAt: Instant.optional() })
  .meta({
    id: 'GroupReport',
    example: { text: '本组共提出意见建议12条。', by: 'member:024', at: '2023-02-24T07:00:00.000Z', confirmed: true },
  })
export type GroupReport = z.infer<typeof GroupReport>

/** The recorder writes the text, the convener confirms it. */
export const SetGroupReport = z
  .union([z.strictObject({ text: Prose }), z.strictObject({ confirmed: z.literal(true) })])
  .meta({ id: 'SetGroupReport', example: { text: '本组共提出意见建议12条。' } })
export type SetGroupReport = z.infer<typeof SetGroupReport>

const Person = z.object({ memberNo: MemberNo, name: z.string() })

/** A group as configured. Who is in it follows from the roster; see `membership`. */
export const StoredGroup = z.object({ id: Id, ...fields, order: z.int(), planned: z.boolean().optional() })
export type StoredGroup = z.infer<typeof StoredGroup>

/** A discussion group with those who belong to it now. */
export const Group = StoredGroup.omit({ members: true })
  .extend({ members: z.array(Person), observers: z.array(Person), report: GroupReport.optional() })
  .meta({
    id: 'Group',
    example: {
      id: 'g2',
      name: '县区科协组',
      constituencies: ['county-association'],
      convener: '020',
      recorder: '024',
      room: '二楼会议室',
      order: 2,
      members: [{ memberNo: '020', name: '田梅军' }],
      observers: [],
    },
  })
export type Group = z.infer<typeof Group>

/**
 * A group's report after its recorder (or the secretariat) wrote it, or its convener confirmed it. New words have to be
 * confirmed anew. Refuses everybody else, and to confirm what is not written yet.
 */
export function reportAfter(
  { convener, recorder }: Pick<StoredGroup, 'convener' | 'recorder'>,
  current: GroupReport | undefined,
  wanted: SetGroupReport,
  caller: Caller,
  at: string,
): GroupReport {
  const is = (memberNo: string | undefined) => caller.role === 'member' && caller.id === memberNo
  if ('text' in wanted) {
    if (caller.role !== 'secretariat' && !is(recorder)) throw new Refusal('not-allowed')
    const { confirmedAt: _, ...rest } = current ?? {}
    return { ...rest, text: wanted.text, by: byline(caller), at, confirmed: false }
  }
  if (!is(convener)) throw new Refusal('not-allowed')
  if (!current) throw new Refusal('not-allowed-now', { allowed: [] })
  return { ...current, confirmed: true, confirmedAt: at }
}
