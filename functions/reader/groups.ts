import { pageOf } from '../domain/page.ts'
import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/groups.ts'
import { type Router, serve } from '../http/router.ts'
import { group, groupsOf } from '../store/groups.ts'

export function groupReads(app: Router): void {
  serve(app, operations.listGroups, async (c) => {
    const { session } = c.req.valid('param')
    return c.json(pageOf(await groupsOf(c.var.caller.association, session), c.req.valid('query')), 200)
  })

  serve(app, operations.readGroup, async (c) => {
    const { session, group: id } = c.req.valid('param')
    return shown(c, await group(c.var.caller.association, session, id))
  })
}
