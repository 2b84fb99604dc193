import { Refusal } from '../domain/refusal.ts'
import { sent } from '../http/file.ts'
import * as operations from '../http/operations/pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { assets } from '../pages/assets.ts'
import { startPage } from '../pages/start.tsx'

/** Without a version in its address (a refusal's page has none) a file is asked for again, by its ETag. */
const kept = (version: string | undefined) => (version ? 'public, max-age=31536000, immutable' : 'public, no-cache')

export function pageReads(app: Router): void {
  serve(app, operations.readStartPage, (c) => page(c, startPage(frameOf(c))))
  serve(app, operations.readAsset, (c) => {
    const { file: name } = c.req.valid('param')
    const found = assets.get(name)
    if (!found) throw new Refusal('not-found', { kind: 'asset', id: name })
    return sent(c, found, kept(c.req.valid('query').v))
  })
}
