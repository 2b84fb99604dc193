import { pageOf } from '../domain/page.ts'
import { sorted } from '../domain/roster.ts'
import * as operations from '../http/operations/bodies.ts'
import { type Router, serve } from '../http/router.ts'
import { body } from '../store/associations.ts'
import { changesOf, roster, rosterAsOf } from '../store/rosters.ts'

export function bodyReads(app: Router): void {
  serve(app, operations.readRoster, async (c) => {
    const { association } = c.var.caller
    const { asOf, sort, ...page } = c.req.valid('query')
    const { id } = await body(association, c.req.valid('param').body)
    const { seats } = asOf === undefined ? await roster(association, id) : await rosterAsOf(association, id, asOf)
    return c.json({ ...pageOf(sorted(seats, sort), page), total: seats.length }, 200)
  })
  serve(app, operations.listChanges, async (c) => {
    const { association } = c.var.caller
    const { id } = await body(association, c.req.valid('param').body)
    return c.json(pageOf(await changesOf(association, id), c.req.valid('query')), 200)
  })
}
