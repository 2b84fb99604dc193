import type { Context } from 'hono'
import { csv } from '../domain/csv.ts'
import type { Group } from '../domain/group.ts'
import { handedOut, type InvitationChoice, type Invited } from '../domain/invitation.ts'
import type { Session } from '../domain/session.ts'
import { frameOf, page } from '../http/page.ts'
import { invitationSheets } from '../pages/invitations/sheets.tsx'
import { association } from '../store/associations.ts'
import { invitationWords } from '../words/invitations.ts'
import { pageWords } from '../words/pages.ts'

/** The links that a session's people were given, and how they are handed out. */
export interface HandingOut {
  session: Session
  groups: readonly Group[]
  invited: readonly Invited[]
  choice: InvitationChoice
}

type Status = 200 | 201

/** Answers with sheets to be printed and cut. */
export async function asSheets(
  c: Context,
  a: string,
  { session, groups, invited, choice }: HandingOut,
  status: Status,
) {
  const place = { ...frameOf(c), ...(await association(a)), here: `/cockpit/${session.id}/invitations` }
  const invitations = handedOut(invited, groups, choice)
  return page(c, invitationSheets({ place, session, invitations, sort: choice.sort }), { status })
}

/** Answers with a table that a spreadsheet opens, to be kept as a file. */
export async function asTable(c: Context, a: string, { session, groups, invited, choice }: HandingOut, status: Status) {
  const { language } = frameOf(c)
  const { columns, file } = invitationWords[language]
  const { timezone } = await association(a)
  const until = new Intl.DateTimeFormat(pageWords[language].tag, {
    timeZone: timezone,
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const rows = handedOut(invited, groups, choice).map(({ memberNo, name, unit, group, url, expiresAt }) => [
    ...[memberNo, name, unit, group?.name ?? '', group?.room ?? '', url],
    until.format(new Date(expiresAt)),
  ])
  const { memberNo, name, unit, group, room, url, until: end } = columns
  const named = encodeURIComponent(`${file}-${session.title}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return c.body(csv([[memberNo, name, unit, group, room, url, end], ...rows]), status, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${session.id}.csv"; filename*=UTF-8''${named}.csv`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  }) as never
}
