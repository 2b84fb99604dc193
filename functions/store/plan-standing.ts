import type { AgendaItem } from '../domain/agenda.ts'
import type { StoredGroup } from '../domain/group.ts'
import type { Motion } from '../domain/motion.ts'
import type { Plan } from '../domain/plan.ts'
import type { Standing } from '../domain/plan-diff.ts'
import type { StandingSession } from '../domain/plan-session.ts'
import type { Session } from '../domain/session.ts'
import { association } from './associations.ts'
import { query, queryEntries, readAll } from './items.ts'
import { keys } from './keys.ts'
import { sessionsOf } from './sessions.ts'

/** What stands before a plan: the sessions that it has or may take away with all they hold, the others as far as they bind it. */
export async function standingBefore(a: string, plan: Plan): Promise<Standing> {
  const [configured, sessions, motions] = await Promise.all([association(a), sessionsOf(a), motionsNamed(a, plan)])
  const concerned = (session: Session) =>
    plan.sessions.some(({ id }) => id === session.id) || (session.planned && session.status === 'planned')
  return {
    association: configured,
    sessions: await Promise.all(sessions.map((one) => (concerned(one) ? whole(a, one) : { ...nothing, session: one }))),
    motions,
  }
}

const nothing = { items: [], motions: [], groups: [], attended: false, discussed: false }

async function motionsNamed(a: string, plan: Plan): Promise<Map<string, string>> {
  const named = plan.sessions.flatMap(({ agenda }) => agenda.flatMap(({ motion }) => motion?.id ?? []))
  const found = await readAll<{ session: string }>(named.map((id) => keys.motionEntry(a, id)))
  return new Map(found.map(({ key, entity }) => [key.sk, entity.session]))
}

/** A session with all that its partition holds, in one Query, and whether members have come or spoken yet. */
async function whole(a: string, session: Session): Promise<StandingSession> {
  const isThere = async (pk: string) => (await query(pk, { limit: 1 })).length > 0
  const [entries, attended, suggested, reported] = await Promise.all([
    queryEntries<object>(keys.session(a, session.id).pk),
    isThere(keys.attendance(a, session.id, '').pk),
    isThere(keys.suggestion(a, session.id, '').pk),
    isThere(keys.groupReport(a, session.id, '').pk),
  ])
  const held = <T>(begins: string) => entries.filter(({ sk }) => sk.startsWith(begins)).map(({ entity }) => entity as T)
  const [itself = session] = held<Session>('session')
  return {
    session: itself,
    items: held<AgendaItem>('item#'),
    motions: held<Motion>('motion#'),
    groups: held<StoredGroup>('group#'),
    attended,
    discussed: suggested || reported,
  }
}
