import type { Context } from 'hono'
import type { Env } from '../http/env.ts'
import { readInvitationsPage } from '../http/operations/invitation-pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { invitationsPage } from '../pages/invitations/page.tsx'
import { association } from '../store/associations.ts'
import { rosterOf } from '../store/attendances.ts'
import { groupsOf } from '../store/groups.ts'
import { secret } from '../store/ids.ts'
import { membersPage } from '../store/member-lists.ts'
import { session } from '../store/sessions.ts'

const most = 20

/** The first people who fit what somebody looks for; nothing where they look for nobody. */
async function found({ var: { caller } }: Context<Env>, q: string | undefined) {
  if (!q?.trim()) return undefined
  const { items, next } = await membersPage(caller.association, { q, limit: most })
  return { q, found: items, hasMore: next !== undefined }
}

export function invitationReads(app: Router): void {
  serve(app, readInvitationsPage, async (c) => {
    const { association: a } = c.var.caller
    const { q, said } = c.req.valid('query')
    const held = await session(a, c.req.valid('param').session)
    const [at, { seats }, groups, search] = await Promise.all([
      association(a),
      rosterOf(a, held),
      groupsOf(a, held.id),
      found(c, q),
    ])
    const shown = { place: { ...frameOf(c), ...at }, session: held, entitled: seats.length, groups, search }
    return page(c, invitationsPage({ ...shown, sending: secret(), tooMany: said === 'many' }))
  })
}
