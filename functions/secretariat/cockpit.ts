import type { Context } from 'hono'
import { AttendanceSearch } from '../domain/attendance-search.ts'
import { markIn } from '../domain/cockpit-form.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Env } from '../http/env.ts'
import * as operations from '../http/operations/cockpit.ts'
import { frameOf, page } from '../http/page.ts'
import { screenUrl, secretsFor } from '../http/personal-links.ts'
import { statusOf } from '../http/problems.ts'
import { type Router, serve } from '../http/router.ts'
import { claimOf, sentOnce } from '../http/sent-once.ts'
import { attendanceAddress, partAddress } from '../pages/cockpit/addresses.ts'
import { agendaPage } from '../pages/cockpit/agenda.tsx'
import { attendancePage } from '../pages/cockpit/attendance.tsx'
import { type Cockpit, cockpitFor } from '../pages/cockpit/cockpit.ts'
import { isShown, toldOf } from '../pages/cockpit/refused.ts'
import { sessionPage } from '../pages/cockpit/session.tsx'
import { moveItem } from '../store/agenda-moves.ts'
import { agenda } from '../store/agendas.ts'
import { attendanceList } from '../store/attendance-lists.ts'
import { attend } from '../store/attendance-marks.ts'
import { mark } from '../store/attendances.ts'
import { acceptCheckIns } from '../store/check-in-acceptance.ts'
import { groupsOf } from '../store/groups.ts'
import { giveScreen, screenExpiry } from '../store/screens.ts'
import { move } from '../store/session-moves.ts'

/** Carries out a form and goes back to its page; what is refused is shown there, as things stand. */
async function done(
  c: Context<Env>,
  session: string,
  carryOut: () => Promise<string>,
  shown: (cockpit: Cockpit) => Promise<ReturnType<typeof sessionPage>>,
): Promise<never> {
  try {
    return c.redirect(await carryOut(), 303) as never
  } catch (error) {
    if (!(error instanceof Refusal && isShown(error))) throw error
    const cockpit = await cockpitFor(c, session, toldOf(error, frameOf(c).language))
    return page(c, await shown(cockpit), { status: statusOf[error.code] })
  }
}

/** The attendance as it is shown again when something could not be done in it. */
const attendanceAgain = (a: string, search: AttendanceSearch) => async (cockpit: Cockpit) =>
  attendancePage({
    cockpit,
    search,
    list: await attendanceList(a, cockpit.session, search, undefined),
    earlier: undefined,
  })

export function cockpitWrites(app: Router): void {
  serve(app, operations.moveSessionForm, async (c) => {
    const { session } = c.req.valid('param')
    const form = c.req.valid('form')
    const { association: a } = c.var.caller
    return done(
      c,
      session,
      async () => {
        await sentOnce(c, form, (how) => move(how, session, form.move))
        return partAddress(session, 'session', `?said=${form.move}`)
      },
      async (cockpit) => sessionPage({ cockpit, groups: await groupsOf(a, session), asked: undefined }),
    )
  })

  serve(app, operations.giveScreenForm, async (c) => {
    const { session } = c.req.valid('param')
    const form = c.req.valid('form')
    const secret = (await secretsFor(c.var.act, claimOf(c, form)))(session)
    await sentOnce(c, form, (how) => giveScreen(how, session, secret))
    const screen = { url: screenUrl(c, session, secret), expiresAt: await screenExpiry(secret) }
    const [cockpit, groups] = await Promise.all([cockpitFor(c, session), groupsOf(c.var.caller.association, session)])
    return page(c, sessionPage({ cockpit, groups, asked: undefined, screen }))
  })

  serve(app, operations.markAttendanceForm, async (c) => {
    const { session } = c.req.valid('param')
    const form = c.req.valid('form')
    const { mark: _, ...search } = form
    const told = markIn(form)
    const { association: a } = c.var.caller
    return done(
      c,
      session,
      async () => {
        const earlier = (await mark(a, session, told.memberNo))?.status ?? 'unmarked'
        await attend(c.var.act, session, told)
        return attendanceAddress(session, search, { memberNo: told.memberNo, earlier })
      },
      attendanceAgain(a, search),
    )
  })

  serve(app, operations.acceptCheckInsForm, async (c) => {
    const { session } = c.req.valid('param')
    const { members } = c.req.valid('form')
    return done(
      c,
      session,
      async () => {
        await acceptCheckIns(c.var.act, session, members)
        return partAddress(session, 'attendance', '?said=accepted')
      },
      attendanceAgain(c.var.caller.association, AttendanceSearch.parse({})),
    )
  })

  serve(app, operations.moveAgendaItemForm, async (c) => {
    const { session } = c.req.valid('param')
    const form = c.req.valid('form')
    return done(
      c,
      session,
      async () => {
        await sentOnce(c, form, (how) => moveItem(how, { session, item: form.item }, form.move))
        return partAddress(session, 'agenda', `?said=${form.move}`)
      },
      async (cockpit) =>
        agendaPage({
          cockpit,
          items: await agenda(c.var.caller.association, cockpit.session),
          finishing: undefined,
        }),
    )
  })
}
