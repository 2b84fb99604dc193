import { pageOf } from '../domain/page.ts'
import { shown } from '../http/etag.ts'
import { readVotingOrder } from '../http/operations/blocks.ts'
import * as operations from '../http/operations/motions.ts'
import { type Router, serve } from '../http/router.ts'
import { motion, motionsOf } from '../store/motions.ts'
import { session } from '../store/sessions.ts'
import { votingOrderOf } from '../store/voting-orders.ts'

export function motionReads(app: Router): void {
  serve(app, operations.listMotions, async (c) => {
    const { session: id } = c.req.valid('param')
    const held = await session(c.var.caller.association, id)
    return c.json(pageOf(await motionsOf(c.var.caller.association, held.id), c.req.valid('query')), 200)
  })

  serve(app, readVotingOrder, async (c) => {
    const { session: id } = c.req.valid('param')
    const { association } = c.var.caller
    return c.json(pageOf(await votingOrderOf(association, await session(association, id)), c.req.valid('query')), 200)
  })

  serve(app, operations.readMotion, async (c) =>
    shown(c, await motion(c.var.caller.association, c.req.valid('param').motion)),
  )
}
