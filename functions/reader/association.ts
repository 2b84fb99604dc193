import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/association.ts'
import { type Router, serve } from '../http/router.ts'
import { association } from '../store/associations.ts'

export function associationReads(app: Router): void {
  serve(app, operations.readAssociation, async (c) => shown(c, await association(c.var.caller.association)))
}
