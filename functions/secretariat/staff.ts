import * as operations from '../http/operations/staff.ts'
import { once, type Router, serve } from '../http/router.ts'
import { configured } from '../http/staff-token.ts'
import { appoint, dismiss } from '../store/appointments.ts'

export function staffWrites(app: Router): void {
  serve(app, operations.appointStaff, async (c) => {
    const person = c.req.valid('json')
    await once(c, (how) => appoint(how, configured('ISSUER'), person))
    return c.json(person, 201)
  })
  serve(app, operations.dismissStaff, async (c) => {
    await dismiss(c.var.act, configured('ISSUER'), c.req.valid('param').subject)
    return c.body(null, 204)
  })
}
