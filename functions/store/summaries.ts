import { soonAfter } from '../domain/deadline.ts'
import { figuresOf, priorityFigures, sessionFigures } from '../domain/figures.ts'
import type { Obligation } from '../domain/obligation.ts'
import type { SessionCounters } from '../domain/owed.ts'
import type { PrioritySuggestions } from '../domain/priority.ts'
import { type Session, when } from '../domain/session.ts'
import { dayOf } from '../domain/suggestion-counters.ts'
import type { Figures, SessionFigures } from '../domain/summary.ts'
import { instant } from './clock.ts'
import { countersOfAll, type KeptCounters } from './counters.ts'
import { query } from './items.ts'
import { keys } from './keys.ts'
import { sessionsOf } from './sessions.ts'

const nothing: SessionCounters = { session: '', all: new Map(), owed: [] }

/** What is owed on a day until an instant of it, that instant included. */
const owedUntil = (a: string, until: string) =>
  query<Obligation>(keys.obligation(a, '', '', '').pk, { begins: dayOf(until), downTo: `${until}~` })

/** Session by session, those that anything was suggested in; up to the chosen one, of its body alone. */
function trendOf(
  sessions: readonly Session[],
  chosen: Session | undefined,
  { sessions: known }: KeptCounters,
): SessionFigures[] {
  const before = (one: Session) => chosen === undefined || (one.body === chosen.body && when(one) <= when(chosen))
  return sessions
    .filter((one) => before(one) && known.has(one.id))
    .map((one) => sessionFigures(one, (known.get(one.id) ?? nothing).all))
}

/** The counters, and what is owed on the two days that are not wholly past or wholly to come. */
async function counted(a: string, now: string) {
  const [kept, today, soon] = await Promise.all([countersOfAll(a), owedUntil(a, now), owedUntil(a, soonAfter(now))])
  return { kept, owedOnEdges: [...today, ...soon] }
}

/** The suggestions on each priority, as of now; a priority without any has none. */
export async function countsByPriority(a: string): Promise<Map<string, PrioritySuggestions>> {
  const now = instant()
  const { kept, owedOnEdges } = await counted(a, now)
  return priorityFigures({ chosen: [...kept.sessions.values()], owedOnEdges }, now)
}

/**
 * The figures of a session, or of the association, as of now. Reads the counters that the writes keep, the sessions, and what is
 * owed on two days: however many suggestions there are, it costs the same.
 */
export async function figures(a: string, sessionId: string | undefined): Promise<Figures> {
  const now = instant()
  const [{ kept, owedOnEdges }, sessions] = await Promise.all([counted(a, now), sessionsOf(a)])
  const isChosen = ({ session }: { session: string }) => sessionId === undefined || session === sessionId
  const chosen = sessions.find(({ id }) => id === sessionId)
  return figuresOf(
    {
      chosen: [...kept.sessions.values()].filter(isChosen),
      owedOnEdges: owedOnEdges.filter(isChosen),
      reports: kept.reports,
      trend: trendOf(sessions, chosen, kept),
    },
    now,
  )
}
