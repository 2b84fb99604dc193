import * as operations from '../http/operations/invitations.ts'
import { linkUrl, secretsFor } from '../http/personal-links.ts'
import { once, type Router, serve } from '../http/router.ts'
import { revoke } from '../store/access.ts'
import { expiryOf, invite, inviteAll } from '../store/links.ts'
import { member } from '../store/members.ts'
import { rosterVersion } from '../store/rosters.ts'
import { session } from '../store/sessions.ts'

export function invitationWrites(app: Router): void {
  serve(app, operations.inviteMember, async (c) => {
    const secretOf = await secretsFor(c)
    const memberNo = await once(c, (how) => invite(how, c.req.valid('param').memberNo, secretOf))
    const secret = secretOf(memberNo)
    return c.json({ url: linkUrl(c, secret), expiresAt: await expiryOf(secret) }, 201)
  })
  serve(app, operations.inviteSession, async (c) => {
    const { association } = c.var.caller
    const secretOf = await secretsFor(c)
    const { body, id } = await session(association, c.req.valid('param').session)
    const invited = await once(c, (how) => inviteAll(how, id, secretOf))
    const { seats } = await rosterVersion(association, body, invited)
    const [first] = seats
    if (!first) return c.json({ items: [] }, 201)
    const expiresAt = await expiryOf(secretOf(first.memberNo))
    const items = seats.map(({ memberNo }) => ({ memberNo, url: linkUrl(c, secretOf(memberNo)), expiresAt }))
    return c.json({ items }, 201)
  })
  serve(app, operations.revokeInvitations, async (c) => {
    const { memberNo } = await member(c.var.caller.association, c.req.valid('param').memberNo)
    await revoke(c.var.act, memberNo)
    return c.body(null, 204)
  })
}
