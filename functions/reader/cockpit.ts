import { calendarDay } from '../domain/calendar-day.ts'
import { chosenFrom } from '../domain/session-chooser.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import * as operations from '../http/operations/cockpit.ts'
import * as sorting from '../http/operations/cockpit-sorting.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { agendaPage } from '../pages/cockpit/agenda.tsx'
import { attendancePage } from '../pages/cockpit/attendance.tsx'
import { chooserPage } from '../pages/cockpit/chooser.tsx'
import { cockpitFor } from '../pages/cockpit/cockpit.ts'
import { agendaSaid, attendanceSaid, closingSaid, sessionSaid, sortingSaid, voteSaid } from '../pages/cockpit/said.ts'
import { sessionPage } from '../pages/cockpit/session.tsx'
import { sortingPage } from '../pages/cockpit/sorting.tsx'
import { sortingListPage } from '../pages/cockpit/suggestions.tsx'
import { tablingPage } from '../pages/cockpit/tabling.tsx'
import { votePage } from '../pages/cockpit/vote.tsx'
import { votesPage } from '../pages/cockpit/votes.tsx'
import { agenda } from '../store/agendas.ts'
import { association } from '../store/associations.ts'
import { attendanceList } from '../store/attendance-lists.ts'
import { groupsOf } from '../store/groups.ts'
import { sessionsOf } from '../store/sessions.ts'
import { sortingCase, unsortedOf } from '../store/sorting-cases.ts'
import { votersSought } from '../store/voter-lists.ts'
import { vote, votesInOrder } from '../store/votes.ts'

export function cockpitReads(app: Router): void {
  serve(app, operations.readCockpitChooser, async (c) => {
    const { caller, act } = c.var
    const [at, sessions] = await Promise.all([association(caller.association), sessionsOf(caller.association)])
    const from = chosenFrom(sessions, calendarDay(act.at, at.timezone))
    return page(c, chooserPage({ place: { ...frameOf(c), ...at }, from }))
  })

  serve(app, operations.readCockpit, async (c) => {
    const { session } = c.req.valid('param')
    const { said, ask } = c.req.valid('query')
    const [cockpit, groups] = await Promise.all([cockpitFor(c, session), groupsOf(c.var.caller.association, session)])
    const told = { said: sessionSaid(cockpit, said) }
    return page(c, sessionPage({ cockpit: { ...cockpit, told }, groups, asked: ask }))
  })

  serve(app, operations.readCockpitAttendance, async (c) => {
    const { marked, earlier, said, ...search } = c.req.valid('query')
    const cockpit = await cockpitFor(c, c.req.valid('param').session)
    const list = await attendanceList(c.var.caller.association, cockpit.session, search, marked)
    const told = { said: attendanceSaid(cockpit, said) }
    return page(c, attendancePage({ cockpit: { ...cockpit, told }, search, list, earlier }))
  })

  serve(app, operations.readCockpitAgenda, async (c) => {
    const { said, finish } = c.req.valid('query')
    const cockpit = await cockpitFor(c, c.req.valid('param').session)
    const items = await agenda(c.var.caller.association, cockpit.session)
    const told = { said: agendaSaid(cockpit, items, said) }
    return page(
      c,
      agendaPage({ cockpit: { ...cockpit, told }, items, finishing: items.find(({ id }) => id === finish) }),
    )
  })

  serve(app, operations.readCockpitVotes, async (c) => {
    const cockpit = await cockpitFor(c, c.req.valid('param').session)
    return page(c, votesPage({ cockpit, votes: await votesInOrder(c.var.caller.association, cockpit.session) }))
  })

  serve(app, operations.readCockpitTabling, async (c) =>
    page(c, tablingPage({ cockpit: await cockpitFor(c, c.req.valid('param').session) })),
  )

  serve(app, operations.readCockpitVote, async (c) => {
    const { association: a } = c.var.caller
    const { session, motion } = c.req.valid('param')
    const { said, ask, q = '', entered } = c.req.valid('query')
    const cockpit = await cockpitFor(c, session)
    const on = await vote(a, cockpit.session, motion)
    const [told, sought] = await Promise.all([voteSaid(a, cockpit, on, said, entered), votersSought(a, on.poll, q)])
    return page(
      c,
      votePage({ cockpit: { ...cockpit, told: { said: told } }, vote: on, isClosing: ask === 'close', sought }),
    )
  })

  serve(app, sorting.readCockpitSuggestions, async (c) => {
    const { session } = c.req.valid('param')
    const [cockpit, unsorted] = await Promise.all([
      cockpitFor(c, session),
      unsortedOf(c.var.caller.association, session),
    ])
    const told = { said: closingSaid(cockpit, unsorted, c.req.valid('query').said) }
    return page(c, sortingListPage({ cockpit: { ...cockpit, told }, unsorted }))
  })

  serve(app, sorting.readCockpitSuggestion, async (c) => {
    const { caller, act } = c.var
    const { session, id } = c.req.valid('param')
    const cockpit = await cockpitFor(c, session)
    const of = await sortingCase(act, caller, session, id)
    const said = sortingSaid(cockpit, of, c.req.valid('query').said)
    const next = said === undefined ? undefined : await nextUnsorted(caller.association, session, of.suggestion)
    return page(c, sortingPage({ cockpit: { ...cockpit, told: { said } }, of, next }))
  })
}

/** The one to go on with after another was sorted: of those to be closed where that one was closed. */
async function nextUnsorted(a: string, session: string, done: Suggestion): Promise<Suggestion | undefined> {
  const { submitted, accepted, settled, answered } = await unsortedOf(a, session)
  const [to, others] = [
    [...submitted, ...accepted],
    [...settled, ...answered],
  ]
  const next = done.status === 'closed' ? [...others, ...to] : to
  return next.find(({ id }) => id !== done.id)
}
