import { invalid } from '../domain/refusal.ts'
import { shownBallot } from '../domain/shown-ballot.ts'
import { voteOf } from '../domain/vote.ts'
import { matches } from '../http/etag.ts'
import { handleObjection } from '../http/operations/objections.ts'
import * as operations from '../http/operations/polls.ts'
import { once, type Router, serve } from '../http/router.ts'
import { byClerk, cast } from '../store/ballots.ts'
import { closeOrBegin } from '../store/closes.ts'
import { record } from '../store/counts.ts'
import { handle, objection } from '../store/objections.ts'
import { poll, pollOrScheduled, shownPoll } from '../store/polls.ts'
import { cancelPoll } from '../store/scheduled-polls.ts'

export function pollWrites(app: Router): void {
  serve(app, operations.enterBallot, async (c) => {
    const { poll: id, memberNo } = c.req.valid('param')
    const { reason, ...sent } = c.req.valid('json')
    const vote = voteOf(sent)
    if (!vote) throw invalid({ path: 'others', message: 'must be names' })
    const { association, by } = c.var.act
    const { register, first } = await cast(association, id, memberNo, byClerk(vote, by, reason))
    return c.json(shownBallot(id, memberNo, register), first ? 201 : 200)
  })

  serve(app, operations.recordCount, async (c) => {
    const { poll: id } = c.req.valid('param')
    const allowed = (current: object) => matches(c, current)
    return c.json(await record(c.var.act, id, c.req.valid('json'), allowed), 200)
  })

  serve(app, operations.closePoll, async (c) => {
    const { poll: id } = c.req.valid('param')
    const result = await closeOrBegin(c.var.act, id)
    return result ? c.json(result, 200) : c.json(shownPoll(await poll(c.var.caller.association, id)), 202)
  })

  serve(app, handleObjection, async (c) => {
    const { poll: id, memberNo } = c.req.valid('param')
    await once(c, (how) => handle(how, id, memberNo, c.req.valid('json')))
    return c.json(await objection(c.var.caller.association, id, memberNo), 200)
  })

  serve(app, operations.cancelPoll, async (c) => {
    const id = await once(c, (how) => cancelPoll(how, c.req.valid('param').poll))
    return c.json(shownPoll(await pollOrScheduled(c.var.caller.association, id)), 200)
  })
}
