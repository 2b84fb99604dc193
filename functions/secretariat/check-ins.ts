import * as operations from '../http/operations/check-ins.ts'
import { once, type Router, serve } from '../http/router.ts'
import { acceptCheckIns } from '../store/check-in-acceptance.ts'
import { begin } from '../store/idempotency.ts'

export function checkInAcceptance(app: Router): void {
  serve(app, operations.acceptCheckIns, async (c) => {
    const { session } = c.req.valid('param')
    const { members } = c.req.valid('json')
    await once(c, begin)
    return c.json(await acceptCheckIns(c.var.act, session, members), 200)
  })
}
