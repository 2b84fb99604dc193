import { difference, each } from '../domain/counters.ts'
import { reportedAs, type SpecialReport } from '../domain/special-report.ts'
import { placeOf } from '../domain/suggestion-id.ts'
import { type Addition, added, gathered } from './counters.ts'
import { keys } from './keys.ts'
import type { Write } from './transact.ts'

/** What a report adds to the counters of all reports. */
export const reportAddition = (a: string, { status }: SpecialReport): Addition => ({
  key: keys.reportCounters(a),
  counters: each([['status', status]]),
})

/** What a report adds to the counters: itself, and the status that it gives to each of its suggestions, which are `queued` without it. */
function additionsOf(a: string, report: SpecialReport | undefined): Addition[] {
  if (!report) return []
  const given = report.suggestions.map((id) => ({
    key: keys.counters(a, placeOf(id)?.session ?? ''),
    counters: difference(each([['status', 'queued']]), each([['status', reportedAs[report.status]]])),
  }))
  return [reportAddition(a, report), ...given]
}

/** The writes that go with a report's own: its suggestions move with it, and so a session's counters do in one write each. */
export function countedReport(a: string, before: SpecialReport | undefined, after: SpecialReport): Write[] {
  const had = additionsOf(a, before).map(({ key, counters }) => ({ key, counters: difference(counters, new Map()) }))
  return gathered([...had, ...additionsOf(a, after)]).map(added)
}
