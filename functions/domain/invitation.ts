import * as z from 'zod'
import type { Group } from './group.ts'
import { invalid } from './refusal.ts'
import { sorted } from './roster.ts'
import { Id, MemberNo } from './text.ts'

/** How invitations are handed out: in which order, by the strokes of names or group by group, and of which group alone. */
export const InvitationChoice = z.object({
  sort: z
    .enum(['strokes', 'group'])
    .default('strokes')
    .meta({ description: 'By the strokes of names, or group by group and by strokes within.', example: 'group' }),
  group: z
    .union([Id, z.literal('')])
    .default('')
    .meta({ description: 'One group alone; all where it is empty.', example: 'g2' }),
})
export type InvitationChoice = z.infer<typeof InvitationChoice>

/** What the secretariat's page sends: sheets to be printed or a table, for everyone entitled or for one person. */
export const InvitationForm = InvitationChoice.extend({
  as: z.enum(['sheets', 'csv']).default('sheets'),
  memberNo: z.union([MemberNo, z.literal('')]).default(''),
  key: z
    .string()
    .regex(/^[\x21-\x7e]{0,200}$/)
    .default('')
    .describe('Gives the same links, however often the form is sent'),
}).meta({ id: 'InvitationForm', example: { as: 'sheets', sort: 'group' } })
export type InvitationForm = z.infer<typeof InvitationForm>

/** A personal link with whom it is for. */
export interface Invited {
  memberNo: string
  name: string
  unit: string
  url: string
  expiresAt: string
}

/** A personal link as it is handed out. */
export interface Invitation extends Invited {
  group: Group | undefined
}

/** The group of each member and observer. */
const groupsByMember = (groups: readonly Group[]) =>
  new Map(
    groups.flatMap((group) => [...group.members, ...group.observers].map(({ memberNo }) => [memberNo, group] as const)),
  )

/** How many stand on one sheet: two beside each other, five below. */
const cardsPerSheet = 10

/** The most cards of one answer: a function’s is 6 MB at most, and a card up to 6 KB. */
export const mostCards = 600

/** Refuses to make more cards at once than an answer holds; asked before any link is given. */
export function stillFits(seats: readonly { memberNo: string }[], groups: readonly Group[], group: string): void {
  const known = groupsByMember(groups)
  const wanted = group === '' ? seats : seats.filter(({ memberNo }) => known.get(memberNo)?.id === group)
  if (wanted.length > mostCards)
    throw invalid({ path: 'group', message: `at most ${mostCards} cards at once: choose a group, or a table (CSV)` })
}

/** Invitations in the order asked for, of the group asked for; by group, those without one come last. */
export function handedOut(
  invited: readonly Invited[],
  groups: readonly Group[],
  { sort, group }: InvitationChoice,
): Invitation[] {
  const known = groupsByMember(groups)
  const all = sorted(invited, 'strokes').map((one) => ({ ...one, group: known.get(one.memberNo) }))
  const wanted = group === '' ? all : all.filter((one) => one.group?.id === group)
  const place = (of: Invitation) => (of.group ? groups.indexOf(of.group) : groups.length)
  return sort === 'strokes' ? wanted : wanted.sort((one, other) => place(one) - place(other))
}

/** Invitations sheet by sheet; in groups, each group begins a new one, so that its stack can be handed over. */
export function sheetsOf(invitations: readonly Invitation[], sort: InvitationChoice['sort']): Invitation[][] {
  const sheets: Invitation[][] = []
  for (const one of invitations) {
    const sheet = sheets.at(-1)
    const isOthers = sort === 'group' && sheet?.[0]?.group !== one.group
    if (!sheet || sheet.length === cardsPerSheet || isOthers) sheets.push([one])
    else sheet.push(one)
  }
  return sheets
}
