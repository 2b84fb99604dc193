import type { Context } from 'hono'
import { Refusal } from '../domain/refusal.ts'
import type { Env } from '../http/env.ts'
import { sent } from '../http/file.ts'
import { guard } from '../http/guard.ts'
import { staff } from '../http/operation.ts'
import * as operations from '../http/operations/pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { assets } from '../pages/assets.ts'
import { screenPage } from '../pages/screen/page.tsx'
import { startPage } from '../pages/start.tsx'
import { association } from '../store/associations.ts'
import { instant } from '../store/clock.ts'
import { hall } from '../store/halls.ts'
import { opened } from '../store/now.ts'
import { session } from '../store/sessions.ts'

/** Without a version in its address (a refusal's page has none) a file is asked for again, by its ETag. */
const kept = (version: string | undefined) => (version ? 'public, max-age=31536000, immutable' : 'public, no-cache')

/** The association whose session a screen shows: by the session's live key, else by a staff credential. */
async function ofScreen(c: Context<Env>, sessionId: string, key: string | undefined): Promise<string> {
  if (key === undefined) {
    await guard(staff)(c, async () => {})
    return c.var.caller.association
  }
  const found = await opened(key)
  if (found?.session !== sessionId) throw new Refusal('not-allowed')
  return found.association
}

export function pageReads(app: Router): void {
  serve(app, operations.readStartPage, (c) => page(c, startPage(frameOf(c))))
  serve(app, operations.readAsset, (c) => {
    const { file: name } = c.req.valid('param')
    const found = assets.get(name)
    if (!found) throw new Refusal('not-found', { kind: 'asset', id: name })
    return sent(c, found, kept(c.req.valid('query').v))
  })

  serve(app, operations.readScreen, async (c) => {
    const { session: id } = c.req.valid('param')
    const a = await ofScreen(c, id, c.req.valid('query').key)
    const [at, shown] = await Promise.all([association(a), session(a, id)])
    return page(c, screenPage({ place: { ...frameOf(c), ...at }, now: instant(), hall: await hall(a, shown) }))
  })
}
