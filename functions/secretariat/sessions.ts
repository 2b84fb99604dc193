import type { SessionMove } from '../domain/session.ts'
import { matches } from '../http/etag.ts'
import * as operations from '../http/operations/sessions.ts'
import { once, type Router, serve } from '../http/router.ts'
import { move } from '../store/session-moves.ts'
import { amend, create, session } from '../store/sessions.ts'

const moves = [
  ['convene', operations.conveneSession],
  ['open', operations.openSession],
  ['adjourn', operations.adjournSession],
  ['resume', operations.resumeSession],
  ['close', operations.closeSession],
] as const satisfies [SessionMove, unknown][]

export function sessionWrites(app: Router): void {
  serve(app, operations.createSession, async (c) => {
    const id = await once(c, (how) => create(how, c.req.valid('json')))
    return c.json(await session(c.var.caller.association, id), 201)
  })
  serve(app, operations.amendSession, async (c) => {
    const { session } = c.req.valid('param')
    return c.json(await amend(c.var.act, session, c.req.valid('json'), (current) => matches(c, current)), 200)
  })
  for (const [by, operation] of moves)
    serve(app, operation, async (c) => {
      const id = await once(c, (how) => move(how, c.req.valid('param').session, by))
      return c.json(await session(c.var.caller.association, id), 200)
    })
}
