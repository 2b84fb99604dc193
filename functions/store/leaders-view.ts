import { soonAfter } from '../domain/deadline.ts'
import type { Obligation } from '../domain/obligation.ts'
import type { Session } from '../domain/session.ts'
import type { SpecialReport } from '../domain/special-report.ts'
import { isOutstanding } from '../domain/special-report-filter.ts'
import { type Suggestion, shownAs } from '../domain/suggestion.ts'
import { placeOf } from '../domain/suggestion-id.ts'
import type { Reply } from '../domain/suggestion-reply.ts'
import type { Figures } from '../domain/summary.ts'
import { instant } from './clock.ts'
import { owedBefore, supervisedIds } from './registers.ts'
import { specialReports } from './special-report-lists.ts'
import { suggestionsById } from './suggestions.ts'
import { figures } from './summaries.ts'

/** What an answer promised that is not kept yet. */
export interface DuePromise {
  suggestion: Suggestion
  promise: Reply['promises'][number]
  isLate: boolean
}

/** What leaders see first: the figures, and the ones that they stand for where something is to be done. */
export interface LeadersView {
  figures: Figures
  /** The longest overdue first; `figures.overdue` says how many there are in all. */
  overdue: Suggestion[]
  /** Those to be answered within fourteen days, the first due first. */
  dueSoon: Suggestion[]
  supervised: Suggestion[]
  /** What was promised for a day that is past, or within fourteen days. */
  promises: DuePromise[]
  /** Those that something is outstanding of first, then the newest. */
  reports: SpecialReport[]
}

/** So many of each are listed, found among so many that are owed: the page costs the same however much is late. */
const most = 30
const furthest = 500

/** What is owed to the suggestions of a session, or to all, from an instant to another: the first due first. */
async function owed(a: string, session: Session | undefined, until: string, since?: string) {
  const found: { answer: Obligation[]; promise: Obligation[] } = { answer: [], promise: [] }
  let seen = 0
  for await (const one of owedBefore(a, until, since)) {
    if (seen++ === furthest) break
    if (one.kind === 'opinion' || (session && one.session !== session.id)) continue
    if (found[one.kind].length < most) found[one.kind].push(one)
  }
  return found
}

/** What leaders see of a session's suggestions, or of all. */
export async function leadersView(a: string, session: Session | undefined): Promise<LeadersView> {
  const now = instant()
  const [told, past, soon, watched, { items: reports }] = await Promise.all([
    figures(a, session?.id),
    owed(a, session, now),
    owed(a, session, `${soonAfter(now)}~`, now),
    supervisedIds(a),
    specialReports(a, { limit: 100 }),
  ])
  const isOf = (id: string) => session === undefined || placeOf(id)?.session === session.id
  const supervised = watched.filter(isOf).slice(0, most)
  const obligations = [...past.answer, ...soon.answer, ...past.promise, ...soon.promise]
  const wanted = new Set([...obligations.map((one) => one.suggestion), ...supervised])
  const found = new Map((await suggestionsById(a, [...wanted])).map((one) => [one.id, shownAs(one, now)]))
  const shown = (ids: readonly string[]) => ids.flatMap((id) => found.get(id) ?? [])
  const promised = (promises: readonly Obligation[], isLate: boolean) =>
    promises.flatMap(({ suggestion: id, promise: which }): DuePromise[] => {
      const suggestion = found.get(id)
      const promise = suggestion?.reply?.promises.find((one) => one.id === which)
      return suggestion && promise ? [{ suggestion, promise, isLate }] : []
    })
  return {
    figures: told,
    overdue: shown(past.answer.map((one) => one.suggestion)),
    dueSoon: shown(soon.answer.map((one) => one.suggestion)),
    supervised: shown(supervised),
    promises: [...promised(past.promise, true), ...promised(soon.promise, false)].slice(0, most),
    reports: reports.sort((one, other) => Number(isOutstanding(other)) - Number(isOutstanding(one))),
  }
}
