import { objectToResult } from '../http/operations/objections.ts'
import { once, type Router, serve } from '../http/router.ts'
import { object, objection } from '../store/objections.ts'

export function objections(app: Router): void {
  serve(app, objectToResult, async (c) => {
    const { caller } = c.var
    const { poll } = c.req.valid('param')
    const by = await once(c, (how) => object(how, caller, poll, c.req.valid('json')))
    return c.json(await objection(caller.association, poll, by), 201)
  })
}
