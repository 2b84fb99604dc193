import type { Motion } from './motion.ts'
import type { PaperCount } from './poll.ts'
import type { Check, Counts, SectionCounts } from './result.ts'
import type { Tally } from './tally.ts'
import { type Base, holds, required, type Threshold } from './threshold.ts'

/** What a poll decided, and the arithmetic of every condition. */
export interface Decision {
  status: 'carried' | 'lost' | 'void'
  checks: Check[]
}

type Rule = Pick<Motion, 'majority' | 'quorum'>
export type Papers = Pick<PaperCount, 'issued' | 'returned'>

/** What a threshold is taken of. An abstention counts against all but `yesNo`; constituencies have no `seats`. */
export function baseOf(of: Base, counts: Counts | SectionCounts): number {
  if (of === 'yesNo') return counts.for + counts.against
  if (of === 'seats') return 'seats' in counts ? counts.seats : 0
  return counts[of]
}

/** A condition with its arithmetic; `section` names the constituency that it looks at. */
export function check(kind: Check['kind'], threshold: Threshold, votes: number, base: number, section?: string): Check {
  const outcome = {
    threshold,
    kind,
    base,
    votes,
    required: required(threshold, base),
    holds: holds(threshold, votes, base),
  }
  return section === undefined ? outcome : { ...outcome, section }
}

/** A threshold over all, or over each constituency apart; one that nobody stands in fails, and so does there being none. */
function majorityChecks(threshold: Threshold, { counts, sections }: Tally): Check[] {
  if (!threshold.each) return [check('majority', threshold, counts.for, baseOf(threshold.of, counts))]
  const named = Object.entries(sections)
  if (named.length === 0) return [check('majority', threshold, 0, 0)]
  return named.map(([section, here]) => {
    const base = here.present === 0 ? 0 : baseOf(threshold.of, here)
    return check('majority', threshold, here.for, base, section)
  })
}

/**
 * Whether a motion is carried: every threshold of its majority holds, and its own quorum of those present, if it has one.
 * More papers returned than issued make the poll void (选举无效).
 */
export function decide(rule: Rule, tally: Tally, papers?: Papers): Decision {
  const checks = [
    ...rule.majority.flatMap((threshold) => majorityChecks(threshold, tally)),
    ...(rule.quorum ? [check('quorum', rule.quorum, tally.counts.present, baseOf(rule.quorum.of, tally.counts))] : []),
  ]
  if (papers && papers.returned > papers.issued) return { status: 'void', checks }
  return { status: checks.every((one) => one.holds) ? 'carried' : 'lost', checks }
}

/** Whether a rule looks at constituencies apart, so that the result shows their counts. */
export const looksAtSections = ({ majority }: Rule) => majority.some((threshold) => threshold.each !== undefined)
