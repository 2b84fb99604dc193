import type { SuggestionStatus } from './suggestion.ts'
import type { Figures } from './summary.ts'

/** What became of suggestions, in numbers: each that was made has been merged or split, is settled, or is open. */
export interface Fates {
  made: number
  merged: number
  split: number
  /** Nothing more will come of these. */
  settled: { closed: number; explained: number; referenced: number; declined: number; withdrawn: number }
  /** Something more has to come of these: of those with an answer, those being worked on, those not sorted yet, those sent upward. */
  open: { total: number; answered: number; underWay: number; overdue: number; unsorted: number }
  /** What went or is to go upward, open or closed, and how far it has come. */
  upward: { total: number; preparing: number; sent: number; instructed: number; fedBack: number; closed: number }
  /** By the latest feedback of each. */
  satisfaction: { satisfied: number; unsatisfied: number }
}

/** What became of suggestions, from the figures. */
export function fatesOf(counts: Pick<Figures, 'total' | 'byStatus' | 'byRoute' | 'overdue' | 'satisfaction'>): Fates {
  const { total, byStatus, byRoute, overdue, satisfaction } = counts
  const of = (...statuses: SuggestionStatus[]) => statuses.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0)
  const answered = of('replied', 'tracking')
  const underWay = of('assigned', 'in-progress', 'rework')
  const unsorted = of('submitted', 'returned', 'accepted')
  const upwardOpen = of('queued', 'compiled', 'approved', 'sent', 'instructed', 'fed-back')
  const upward = byRoute.upward ?? 0
  return {
    made: total,
    merged: of('merged'),
    split: of('split'),
    settled: {
      closed: of('closed'),
      explained: of('explained'),
      referenced: of('referenced'),
      declined: of('declined'),
      withdrawn: of('withdrawn'),
    },
    open: { total: answered + underWay + unsorted + upwardOpen, answered, underWay, overdue, unsorted },
    upward: {
      total: upward,
      preparing: of('queued', 'compiled', 'approved'),
      sent: of('sent'),
      instructed: of('instructed'),
      fedBack: of('fed-back'),
      // Whoever goes upward comes no other way: what is not open was closed.
      closed: upward - upwardOpen,
    },
    satisfaction,
  }
}
