import type { InvitationForm } from '../domain/invitation.ts'
import { Refusal } from '../domain/refusal.ts'
import { makeInvitations } from '../http/operations/invitation-pages.ts'
import { type Router, serve } from '../http/router.ts'
import { digestOf } from '../store/digest.ts'
import { groupsOf } from '../store/groups.ts'
import type { Claimed } from '../store/idempotency.ts'
import { session } from '../store/sessions.ts'
import { asSheets, asTable } from './handed-out.ts'
import { invitedOne, toEveryone } from './invitations.ts'

/** The key that a page's form came with, for whom it gives links: in whichever form they are shown, they are the same. */
function claimedBy({ key, memberNo }: InvitationForm, session: string): Claimed | undefined {
  const route = `form /cockpit/${session}/invitations ${memberNo}`
  return key ? { route, key, digest: digestOf({ memberNo }) } : undefined
}

export function invitationForms(app: Router): void {
  serve(app, makeInvitations, async (c) => {
    const { association: a } = c.var.caller
    const form = c.req.valid('form')
    const { memberNo, as } = form
    const held = await session(a, c.req.valid('param').session)
    const claimed = claimedBy(form, held.id)
    const answer = as === 'csv' ? asTable : asSheets
    if (memberNo) {
      const [groups, one] = await Promise.all([groupsOf(a, held.id), invitedOne(c, memberNo, claimed)])
      return answer(c, a, { session: held, groups, invited: [one], choice: { sort: 'strokes', group: '' } }, 200)
    }
    try {
      return await answer(c, a, await toEveryone(c, held, as, form, claimed), 200)
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'invalid')) throw error
      return c.redirect(`/cockpit/${held.id}/invitations?said=many`, 303) as never
    }
  })
}
