import type { Context } from 'hono'
import * as operations from '../http/operations/pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { script, styles } from '../pages/assets.ts'
import { startPage } from '../pages/start.tsx'

/** A file of the pages: kept for good under the address that names its version, asked for again under any other. */
function file(c: Context, { version, type, body }: typeof styles) {
  const etag = `"${version}"`
  const named = c.req.query('v') === version
  c.header('etag', etag)
  c.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'public, no-cache')
  if (c.req.header('if-none-match') === etag) return c.body(null, 304) as never
  return c.body(body, 200, { 'content-type': type, 'x-content-type-options': 'nosniff' }) as never
}

export function pageReads(app: Router): void {
  serve(app, operations.readStartPage, (c) => page(c, startPage(frameOf(c))))
  serve(app, operations.readStyles, (c) => file(c, styles))
  serve(app, operations.readScript, (c) => file(c, script))
}
