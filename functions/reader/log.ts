import type { LogEntry } from '../domain/log.ts'
import * as operations from '../http/operations/log.ts'
import { type Router, serve } from '../http/router.ts'
import { logAbout, wholeLog } from '../store/log.ts'

/** A page of what was read one longer than the page; its cursor is the last entry that is shown. */
function paged(entries: LogEntry[], limit: number) {
  const items = entries.slice(0, limit)
  const last = items.at(-1)
  return entries.length > limit && last ? { items, next: last.id } : { items }
}

export function logReads(app: Router): void {
  serve(app, operations.readLog, async (c) => {
    const { about, limit, cursor } = c.req.valid('query')
    const { association } = c.var.caller
    const entries = about
      ? await logAbout(association, about, limit + 1, cursor)
      : await wholeLog(association, limit + 1, cursor)
    return c.json(paged(entries, limit), 200)
  })
}
