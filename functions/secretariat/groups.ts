import { matches } from '../http/etag.ts'
import * as operations from '../http/operations/groups.ts'
import { once, type Router, serve } from '../http/router.ts'
import { form, group, regroup } from '../store/groups.ts'

export function groupWrites(app: Router): void {
  serve(app, operations.formGroup, async (c) => {
    const { session } = c.req.valid('param')
    const id = await once(c, (how) => form(how, session, c.req.valid('json')))
    return c.json(await group(c.var.caller.association, session, id), 201)
  })

  serve(app, operations.regroup, async (c) => {
    const { session, group: id } = c.req.valid('param')
    return c.json(await regroup(c.var.act, session, id, c.req.valid('json'), (current) => matches(c, current)), 200)
  })
}
