import type { Vote } from '../../store/votes.ts'
import type { CockpitVoteWords } from '../../words/cockpit-votes.zh.ts'

/** How a motion stands, in plain words: its next step, or why there is none. */
export function standingOf({ motion, step, result }: Vote, words: CockpitVoteWords): string {
  if (motion.status === 'withdrawn') return words.withdrawn
  return step === 'none' && !result ? words.undecided : words.steps[step]
}
