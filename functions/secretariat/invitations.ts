import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { type InvitationChoice, type Invited, stillFits } from '../domain/invitation.ts'
import type { Session } from '../domain/session.ts'
import type { Env } from '../http/env.ts'
import * as operations from '../http/operations/invitations.ts'
import { linkUrl, secretsFor } from '../http/personal-links.ts'
import { type Router, serve } from '../http/router.ts'
import { revoke } from '../store/access.ts'
import { rosterOf } from '../store/attendances.ts'
import { groupsOf } from '../store/groups.ts'
import { type Claimed, once } from '../store/idempotency.ts'
import { expiryOf, invite, inviteAll } from '../store/links.ts'
import { member } from '../store/members.ts'
import { rosterVersion } from '../store/rosters.ts'
import { session } from '../store/sessions.ts'
import { asSheets, asTable, type HandingOut } from './handed-out.ts'

type C = Context<Env>

/** A new personal link for one person; the same one where the call is a repeat. */
export async function invitedOne(c: C, memberNo: string, claimed: Claimed | undefined): Promise<Invited> {
  const { act } = c.var
  const secretOf = await secretsFor(act, claimed)
  await once(act, claimed, (how) => invite(how, memberNo, secretOf))
  const { name, unit } = await member(act.association, memberNo)
  const secret = secretOf(memberNo)
  return { memberNo, name, unit, url: linkUrl(c, secret), expiresAt: await expiryOf(secret) }
}

/** A new personal link for everyone entitled in a session; the same ones where the call is a repeat. */
async function invitedAll(c: C, { id, body }: Session, claimed: Claimed | undefined): Promise<Invited[]> {
  const { act } = c.var
  const secretOf = await secretsFor(act, claimed)
  const version = await once(act, claimed, (how) => inviteAll(how, id, secretOf))
  const { seats } = await rosterVersion(act.association, body, version)
  const [first] = seats
  if (!first) return []
  const expiresAt = await expiryOf(secretOf(first.memberNo))
  const url = (memberNo: string) => linkUrl(c, secretOf(memberNo))
  return seats.map(({ memberNo, name, unit }) => ({ memberNo, name, unit, url: url(memberNo), expiresAt }))
}

/** Everyone's links as sheets or as a table. Refuses more cards than an answer holds before any link is given. */
export async function toEveryone(
  c: C,
  held: Session,
  as: 'sheets' | 'csv',
  choice: InvitationChoice,
  claimed: Claimed | undefined,
): Promise<HandingOut> {
  const a = c.var.caller.association
  const [groups, { seats }] = await Promise.all([groupsOf(a, held.id), rosterOf(a, held)])
  if (as === 'sheets') stillFits(seats, groups, choice.group)
  return { session: held, groups, choice, invited: await invitedAll(c, held, claimed) }
}

const types = { json: 'application/json', csv: 'text/csv', html: 'text/html' }

export function invitationWrites(app: Router): void {
  serve(app, operations.inviteMember, async (c) => {
    const { url, expiresAt } = await invitedOne(c, c.req.valid('param').memberNo, c.var.claimed)
    return c.json({ url, expiresAt }, 201)
  })

  serve(app, operations.inviteSession, async (c) => {
    const { association: a } = c.var.caller
    const choice = c.req.valid('query')
    const held = await session(a, c.req.valid('param').session)
    const type = accepts(c, { header: 'Accept', supports: Object.values(types), default: types.json })
    if (type === types.csv) return asTable(c, a, await toEveryone(c, held, 'csv', choice, c.var.claimed), 201)
    if (type === types.html) return asSheets(c, a, await toEveryone(c, held, 'sheets', choice, c.var.claimed), 201)
    const invited = await invitedAll(c, held, c.var.claimed)
    return c.json({ items: invited.map(({ memberNo, url, expiresAt }) => ({ memberNo, url, expiresAt })) }, 201)
  })

  serve(app, operations.revokeInvitations, async (c) => {
    const { memberNo } = await member(c.var.caller.association, c.req.valid('param').memberNo)
    await revoke(c.var.act, memberNo)
    return c.body(null, 204)
  })
}
