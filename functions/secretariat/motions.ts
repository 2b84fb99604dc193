import { matches } from '../http/etag.ts'
import * as blocks from '../http/operations/blocks.ts'
import * as operations from '../http/operations/motions.ts'
import { once, type Router, serve } from '../http/router.ts'
import { block, separate } from '../store/blocks.ts'
import { resolveEffect } from '../store/effects.ts'
import { amend, motion, table } from '../store/motions.ts'
import { openPoll } from '../store/poll-opening.ts'
import { pollOrScheduled, shownPoll } from '../store/polls.ts'
import { schedulePoll } from '../store/scheduled-polls.ts'

export function motionWrites(app: Router): void {
  serve(app, operations.tableMotion, async (c) => {
    const { session } = c.req.valid('param')
    const id = await once(c, (how) => table(how, session, c.req.valid('json')))
    return c.json(await motion(c.var.caller.association, id), 201)
  })

  serve(app, operations.amendMotion, async (c) => {
    const { motion: id } = c.req.valid('param')
    return c.json(await amend(c.var.act, id, c.req.valid('json'), (current) => matches(c, current)), 200)
  })

  serve(app, operations.openPoll, async (c) => {
    const { motion: id } = c.req.valid('param')
    const wanted = c.req.valid('json')
    const open = wanted.opensAt === undefined ? openPoll : schedulePoll
    const made = await once(c, (how) => open(how, id, wanted))
    return c.json(shownPoll(await pollOrScheduled(c.var.caller.association, made)), 201)
  })

  serve(app, blocks.blockMotions, async (c) => {
    const { session } = c.req.valid('param')
    const id = await once(c, (how) => block(how, session, c.req.valid('json')))
    return c.json(await motion(c.var.caller.association, id), 201)
  })

  serve(app, blocks.separateMotion, async (c) => {
    const { block: id } = c.req.valid('param')
    await once(c, (how) => separate(how, id, c.req.valid('json')))
    return c.json(await motion(c.var.caller.association, id), 200)
  })

  serve(app, operations.resolveEffect, async (c) => {
    const { motion: id } = c.req.valid('param')
    await once(c, (how) => resolveEffect(how, id, c.req.valid('json')))
    return c.json(await motion(c.var.caller.association, id), 200)
  })
}
