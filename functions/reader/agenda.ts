import { pageOf } from '../domain/page.ts'
import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/agenda.ts'
import { type Router, serve } from '../http/router.ts'
import { agenda, itemIn } from '../store/agendas.ts'
import { session } from '../store/sessions.ts'

export function agendaReads(app: Router): void {
  serve(app, operations.listAgenda, async (c) => {
    const a = c.var.caller.association
    const items = await agenda(a, await session(a, c.req.valid('param').session))
    return c.json(pageOf(items, c.req.valid('query')), 200)
  })
  serve(app, operations.readAgendaItem, async (c) => {
    const a = c.var.caller.association
    const { session: sessionId, item } = c.req.valid('param')
    return shown(c, itemIn(await agenda(a, await session(a, sessionId)), item))
  })
}
