import type { AgendaMove } from '../domain/agenda-move.ts'
import { matches } from '../http/etag.ts'
import * as operations from '../http/operations/agenda.ts'
import { once, type Router, serve } from '../http/router.ts'
import { moveItem } from '../store/agenda-moves.ts'
import { add, agenda, amend, arrange, itemIn, remove } from '../store/agendas.ts'
import { session } from '../store/sessions.ts'

const agendaOf = async (a: string, sessionId: string) => agenda(a, await session(a, sessionId))

const moves = [
  ['start', operations.startAgendaItem],
  ['finish', operations.finishAgendaItem],
  ['defer', operations.deferAgendaItem],
] as const satisfies [AgendaMove, unknown][]

export function agendaWrites(app: Router): void {
  serve(app, operations.addAgendaItem, async (c) => {
    const sessionId = c.req.valid('param').session
    const id = await once(c, (how) => add(how, sessionId, c.req.valid('json')))
    return c.json(itemIn(await agendaOf(c.var.caller.association, sessionId), id), 201)
  })
  serve(app, operations.arrangeAgenda, async (c) => {
    const sessionId = c.req.valid('param').session
    await arrange(c.var.act, sessionId, c.req.valid('json').items)
    return c.json({ items: await agendaOf(c.var.caller.association, sessionId) }, 200)
  })
  serve(app, operations.amendAgendaItem, async (c) => {
    const at = c.req.valid('param')
    await amend(c.var.act, at, c.req.valid('json'), (current) => matches(c, current))
    return c.json(itemIn(await agendaOf(c.var.caller.association, at.session), at.item), 200)
  })
  serve(app, operations.removeAgendaItem, async (c) => {
    await remove(c.var.act, c.req.valid('param'), (current) => matches(c, current))
    return c.body(null, 204)
  })
  for (const [by, operation] of moves)
    serve(app, operation, async (c) => {
      const at = c.req.valid('param')
      await once(c, (how) => moveItem(how, at, by))
      return c.json(itemIn(await agendaOf(c.var.caller.association, at.session), at.item), 200)
    })
}
