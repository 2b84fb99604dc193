import { matches } from '../http/etag.ts'
import * as operations from '../http/operations/association.ts'
import { type Router, serve } from '../http/router.ts'
import { configure } from '../store/associations.ts'

export function associationWrites(app: Router): void {
  serve(app, operations.configureAssociation, async (c) => {
    const wanted = c.req.valid('json')
    return c.json(await configure(c.var.act, wanted, (current) => matches(c, current)), 200)
  })
}
