import { reportedAs, type SpecialReport } from './special-report.ts'
import type { KeptSuggestion } from './suggestion.ts'

const lapsesAfter = 60_000
const writtenWithin = 30_000

const since = (from: string, now: string) => Date.parse(now) - Date.parse(from)
const lists = (report: SpecialReport | undefined, { id }: KeptSuggestion) => report?.suggestions.includes(id) ?? false

/** A suggestion with the status that its report gives it; its own where the report does not list it, or once it was closed. */
export function withReport<T extends KeptSuggestion>(suggestion: T, report: SpecialReport | undefined): T {
  if (suggestion.status !== 'queued' || !report || report.id !== suggestion.report || !lists(report, suggestion))
    return suggestion
  return { ...suggestion, status: reportedAs[report.status] }
}

/**
 * Whether a report may lay claim to a suggestion: it is queued, and no other report lists it or has claimed it within the last
 * minute. A claim comes before the report that lists it, and lapses when that report never came to be.
 */
export function isClaimable(kept: KeptSuggestion, by: string, holder: SpecialReport | undefined, now: string): boolean {
  if (kept.status !== 'queued') return false
  if (kept.report === undefined || kept.report === by) return true
  return !lists(holder, kept) && since(kept.claimedAt ?? '', now) > lapsesAfter
}

/** A suggestion with a report's claim on it. */
export const claimedBy = (kept: KeptSuggestion, report: string, now: string): KeptSuggestion => ({
  ...kept,
  report,
  claimedAt: now,
})

/** Whether a report may still be written on claims this old: well before they lapse. */
export const claimsHold = (claimedAt: string, now: string) => since(claimedAt, now) <= writtenWithin
