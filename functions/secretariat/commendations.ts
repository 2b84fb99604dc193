import * as operations from '../http/operations/commendations.ts'
import { once, type Router, serve } from '../http/router.ts'
import { commend, commendation } from '../store/commendations.ts'

export function commendationWrites(app: Router): void {
  serve(app, operations.commend, async (c) => {
    const { session } = c.req.valid('param')
    const id = await once(c, (how) => commend(how, session, c.req.valid('json')))
    return c.json(await commendation(c.var.caller.association, session, id), 201)
  })
}
