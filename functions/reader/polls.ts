import { pageOf } from '../domain/page.ts'
import { Refusal } from '../domain/refusal.ts'
import { shownBallot } from '../domain/shown-ballot.ts'
import { shown } from '../http/etag.ts'
import { listObjections } from '../http/operations/objections.ts'
import * as operations from '../http/operations/polls.ts'
import { type Router, serve } from '../http/router.ts'
import { listedBallots } from '../store/ballot-lists.ts'
import { ballotOf } from '../store/ballots.ts'
import { objectionsTo } from '../store/objections.ts'
import { poll, pollOrScheduled, shownPoll } from '../store/polls.ts'
import { result } from '../store/results.ts'

export function pollReads(app: Router): void {
  serve(app, operations.readPoll, async (c) =>
    shown(c, shownPoll(await pollOrScheduled(c.var.caller.association, c.req.valid('param').poll))),
  )

  serve(app, operations.readOwnBallot, async (c) => {
    const { association, id: memberNo } = c.var.caller
    const held = await poll(association, c.req.valid('param').poll)
    const register = await ballotOf(association, held, memberNo)
    if (!register || register.choice === 'not-voted') throw new Refusal('not-found', { kind: 'ballot', id: memberNo })
    return shown(c, shownBallot(held.id, memberNo, register))
  })

  serve(app, operations.readResult, async (c) => {
    const { association } = c.var.caller
    const held = await poll(association, c.req.valid('param').poll)
    const stored = await result(association, held.id)
    if (!stored) throw new Refusal('poll-open', { poll: held.id })
    return shown(c, stored)
  })

  serve(app, listObjections, async (c) => {
    const { association } = c.var.caller
    const { id } = await poll(association, c.req.valid('param').poll)
    return c.json(pageOf(await objectionsTo(association, id), c.req.valid('query')), 200)
  })

  serve(app, operations.listBallots, async (c) => {
    const { association } = c.var.caller
    const held = await poll(association, c.req.valid('param').poll)
    if (held.method !== 'open') throw new Refusal('wrong-method', { method: held.method })
    if (held.status !== 'closed') throw new Refusal('poll-open', { poll: held.id })
    return c.json(await listedBallots(association, held, c.req.valid('query')), 200)
  })
}
