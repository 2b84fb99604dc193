import type { ImportResult } from '../domain/import.ts'
import { matches } from '../http/etag.ts'
import * as operations from '../http/operations/members.ts'
import { once, type Router, serve } from '../http/router.ts'
import { importPeople, previewed } from '../store/imports.ts'
import { correct } from '../store/member-corrections.ts'
import { givenRows } from './member-files.ts'

export function memberWrites(app: Router): void {
  serve(app, operations.correctMember, async (c) => {
    const { memberNo } = c.req.valid('param')
    return c.json(await correct(c.var.act, memberNo, c.req.valid('json'), (current) => matches(c, current)), 200)
  })
  serve(app, operations.importMembers, async (c) => {
    const { dryRun, body } = c.req.valid('query')
    const seating = body?.split(',').map((id) => id.trim()) ?? []
    const given = await givenRows(c)
    if (dryRun === 'true') return c.json(await previewed(c.var.act, given, seating), 200)
    let done: ImportResult | undefined
    await once(c, async (how) => {
      done = await importPeople(how, given, seating)
      return 'members'
    })
    return c.json(done ?? { ...(await previewed(c.var.act, given, seating)), applied: true }, 200)
  })
}
