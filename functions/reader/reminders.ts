import { pageUpTo } from '../domain/page.ts'
import * as operations from '../http/operations/reminders.ts'
import { type Router, serve } from '../http/router.ts'
import { association } from '../store/associations.ts'
import { namedReminders, remindersOf } from '../store/reminders.ts'
import { languageOf } from '../words/language.ts'
import { reminderText } from '../words/reminders.ts'

export function reminderReads(app: Router): void {
  serve(app, operations.listReminders, async (c) => {
    const { association: a, role, department: own } = c.var.caller
    const { department = own, since, limit, cursor } = c.req.valid('query')
    if (role === 'host' && department !== own) return c.json({ items: [] }, 200)
    const [{ timezone }, found] = await Promise.all([
      association(a),
      remindersOf(a, department, { since, after: cursor, limit: limit + 1 }),
    ])
    const { items, next } = pageUpTo(found, limit)
    const language = languageOf(c.req.header('accept-language'))
    const named = await namedReminders(a, items)
    return c.json({ items: named.map((one) => ({ ...one, text: reminderText(one, timezone, language) })), next }, 200)
  })
}
