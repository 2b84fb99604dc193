import type { Context } from 'hono'
import { isGathering } from '../domain/check-in.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Session } from '../domain/session.ts'
import type { Env } from '../http/env.ts'
import { guard } from '../http/guard.ts'
import { codeOfNow } from '../http/hall-codes.ts'
import { staff } from '../http/operation.ts'
import { readScreen } from '../http/operations/pages.ts'
import { frameOf, page } from '../http/page.ts'
import { publicUrl } from '../http/public-url.ts'
import { type Router, serve } from '../http/router.ts'
import type { Entrance } from '../pages/screen/check-in.tsx'
import { screenPage } from '../pages/screen/page.tsx'
import { association } from '../store/associations.ts'
import { instant } from '../store/clock.ts'
import { hall } from '../store/halls.ts'
import { opened } from '../store/now.ts'
import { screenBy } from '../store/screens.ts'
import { session } from '../store/sessions.ts'

/** Whose session a screen shows, and whether it is the hall's own: that one alone shows the code to check in by. */
interface Opened {
  association: string
  isOwn: boolean
}

/** What opens a screen: its own credential, the session's live key, which every phone knows, or a staff credential. */
async function openedBy(c: Context<Env>, sessionId: string, key: string | undefined): Promise<Opened> {
  if (key === undefined) {
    await guard(staff)(c, async () => {})
    return { association: c.var.caller.association, isOwn: false }
  }
  const [live, own] = await Promise.all([opened(key), screenBy(key)])
  const found = own ?? live
  if (found?.session !== sessionId) throw new Refusal('not-allowed')
  return { association: found.association, isOwn: own !== undefined }
}

/** Where people check in now; undefined while nobody gathers, or a poll is open: then the hall has something else to look at. */
async function entranceOf(c: Context<Env>, a: string, of: Session): Promise<Entrance | undefined> {
  if (!isGathering(of) || of.openPoll !== undefined) return undefined
  const shown = await codeOfNow(a, of.id)
  return { ...shown, address: publicUrl(c, `/member?session=${of.id}&check-in=${shown.code}`) }
}

export function screenReads(app: Router): void {
  serve(app, readScreen, async (c) => {
    const { session: id } = c.req.valid('param')
    const { association: a, isOwn } = await openedBy(c, id, c.req.valid('query').key)
    const [at, of] = await Promise.all([association(a), session(a, id)])
    const [shown, entrance] = await Promise.all([hall(a, of), isOwn ? entranceOf(c, a, of) : undefined])
    return page(c, screenPage({ place: { ...frameOf(c), ...at }, now: instant(), hall: shown, entrance }))
  })
}
