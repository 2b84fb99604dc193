import { pageUpTo } from '../domain/page.ts'
import { Ulid } from '../domain/text.ts'
import * as operations from '../http/operations/log.ts'
import { type Router, serve } from '../http/router.ts'
import { logAbout, wholeLog } from '../store/log.ts'

export function logReads(app: Router): void {
  serve(app, operations.readLog, async (c) => {
    const { about, limit, cursor } = c.req.valid('query')
    const { association } = c.var.caller
    const from = Ulid.safeParse(cursor).data
    const entries = about
      ? await logAbout(association, about, limit + 1, from)
      : await wholeLog(association, limit + 1, from)
    return c.json(pageUpTo(entries, limit), 200)
  })
}
