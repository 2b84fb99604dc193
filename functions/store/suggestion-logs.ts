import type { LogEntry } from '../domain/log.ts'
import { reportMoves } from '../domain/special-report-moves.ts'
import type { KeptSuggestion } from '../domain/suggestion.ts'
import { logAbout } from './log.ts'

const most = 10_000
const taken = new Set(['compile', ...Object.keys(reportMoves)])

/** Whether an entry tells of this suggestion itself, and not of another that was merged into it. */
const leads = (id: string) => (entry: LogEntry) => entry.about[0] === id || entry.move === 'split'

/**
 * Every move of a suggestion, oldest first: who, when, what, why. While a special report carries it, the report's moves are
 * its own, but for those from before it was queued.
 */
export async function movesOf(a: string, { id, report }: KeptSuggestion): Promise<LogEntry[]> {
  const own = (await logAbout(a, id, most)).filter(leads(id))
  if (report === undefined) return own
  const queued = own.findLast(({ move }) => move === 'queue')?.id ?? ''
  const later = (await logAbout(a, report, most)).filter((entry) => taken.has(entry.move) && entry.id > queued)
  return [...own, ...later].sort((one, other) => (one.id < other.id ? -1 : 1))
}
