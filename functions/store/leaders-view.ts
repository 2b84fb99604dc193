import type { Session } from '../domain/session.ts'
import type { SpecialReport } from '../domain/special-report.ts'
import { type Suggestion, shownAs } from '../domain/suggestion.ts'
import { placeOf } from '../domain/suggestion-id.ts'
import type { Figures } from '../domain/summary.ts'
import { instant } from './clock.ts'
import { overdueIds, supervisedIds } from './registers.ts'
import { specialReports } from './special-report-lists.ts'
import { suggestionsById } from './suggestions.ts'
import { figures } from './summaries.ts'

/** What leaders see first: the figures, and the ones that they stand for where something is to be done. */
export interface LeadersView {
  figures: Figures
  /** The longest overdue first; `figures.overdue` says how many there are in all. */
  overdue: Suggestion[]
  supervised: Suggestion[]
  reports: SpecialReport[]
}

const most = 50

/** What leaders see of a session's suggestions, or of all. */
export async function leadersView(a: string, session: Session | undefined): Promise<LeadersView> {
  const now = instant()
  const [told, late, watched, { items: reports }] = await Promise.all([
    figures(a, session?.id),
    overdueIds(a, now, { session: session?.id, most }),
    supervisedIds(a),
    specialReports(a, { limit: 100 }),
  ])
  const isOf = (id: string) => session === undefined || placeOf(id)?.session === session.id
  const [overdue, supervised] = await Promise.all([
    shown(a, late, now),
    shown(a, watched.filter(isOf).slice(0, most), now),
  ])
  return { figures: told, overdue, supervised, reports }
}

/** These suggestions as people see them now, in this order. */
async function shown(a: string, ids: readonly string[], now: string): Promise<Suggestion[]> {
  const found = new Map((await suggestionsById(a, ids)).map((one) => [one.id, shownAs(one, now)]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
