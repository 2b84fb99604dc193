import { matches } from '../http/etag.ts'
import * as operations from '../http/operations/public-digests.ts'
import { publicationOf } from '../http/publication.ts'
import { type Router, serve } from '../http/router.ts'
import { publish } from '../store/publishing.ts'

export function publicDigestWrites(app: Router): void {
  serve(app, operations.publishDigest, async (c) => {
    const wanted = c.req.valid('json')
    const now = await publish(c.var.act, wanted, (current) => matches(c, publicationOf(c, current)))
    return c.json(publicationOf(c, now), 200)
  })
}
