import * as operations from '../http/operations/plan.ts'
import { type Router, serve } from '../http/router.ts'
import { carryOut, foreseen } from '../store/plans.ts'
import { planIn } from './plan-body.ts'

export function planWrites(app: Router): void {
  serve(app, operations.putPlan, async (c) => {
    const plan = await planIn(c)
    const isDry = c.req.valid('query').dryRun === 'true'
    const changes = isDry ? await foreseen(c.var.caller.association, plan) : await carryOut(c.var.act, plan)
    return c.json({ changes }, 200)
  })
}
