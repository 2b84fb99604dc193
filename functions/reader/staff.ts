import { pageOf } from '../domain/page.ts'
import * as operations from '../http/operations/staff.ts'
import { type Router, serve } from '../http/router.ts'
import { staff } from '../store/staff.ts'

export function staffReads(app: Router): void {
  serve(app, operations.listStaff, async (c) =>
    c.json(pageOf(await staff(c.var.caller.association), c.req.valid('query')), 200),
  )
}
