import { pageOf } from '../domain/page.ts'
import * as operations from '../http/operations/commendations.ts'
import { type Router, serve } from '../http/router.ts'
import { commendationsOf } from '../store/commendations.ts'

export function commendationReads(app: Router): void {
  serve(app, operations.listCommendations, async (c) => {
    const { session } = c.req.valid('param')
    return c.json(pageOf(await commendationsOf(c.var.caller.association, session), c.req.valid('query')), 200)
  })
}
