import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/members.ts'
import { type Router, serve } from '../http/router.ts'
import { membersPage } from '../store/member-lists.ts'
import { member } from '../store/members.ts'

export function memberReads(app: Router): void {
  serve(app, operations.listMembers, async (c) =>
    c.json(await membersPage(c.var.caller.association, c.req.valid('query')), 200),
  )
  serve(app, operations.readMember, async (c) =>
    shown(c, await member(c.var.caller.association, c.req.valid('param').memberNo)),
  )
}
