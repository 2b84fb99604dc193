import { matches } from '../http/etag.ts'
import * as operations from '../http/operations/staff.ts'
import { type Router, serve } from '../http/router.ts'
import { configured } from '../http/staff-token.ts'
import { appoint, dismiss } from '../store/staff.ts'

export function staffWrites(app: Router): void {
  serve(app, operations.appointStaff, async (c) => {
    const person = { ...c.req.valid('json'), ...c.req.valid('param') }
    const appointed = await appoint(c.var.act, configured('ISSUER'), person, (current) => matches(c, current ?? {}))
    return c.json(appointed, 200)
  })
  serve(app, operations.dismissStaff, async (c) => {
    await dismiss(c.var.act, configured('ISSUER'), c.req.valid('param').subject)
    return c.body(null, 204)
  })
}
