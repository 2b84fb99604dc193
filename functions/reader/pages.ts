import { sent } from '../http/file.ts'
import * as operations from '../http/operations/pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { script, styles } from '../pages/assets.ts'
import { startPage } from '../pages/start.tsx'

/** Without a version in its address (a refusal's page has none) a file is asked for again, by its ETag. */
const kept = (version: string | undefined) => (version ? 'public, max-age=31536000, immutable' : 'public, no-cache')

export function pageReads(app: Router): void {
  serve(app, operations.readStartPage, (c) => page(c, startPage(frameOf(c))))
  serve(app, operations.readStyles, (c) => sent(c, styles.file, kept(c.req.query('v'))))
  serve(app, operations.readScript, (c) => sent(c, script.file, kept(c.req.query('v'))))
}
