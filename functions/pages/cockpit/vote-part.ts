import type { VoteForm } from '../../domain/vote-form.ts'
import type { SoughtVoters } from '../../store/voter-lists.ts'
import type { WholeVote } from '../../store/votes.ts'
import type { Cockpit } from './cockpit.ts'

/** A motion's vote and what was asked of its page. */
export interface VotePart {
  cockpit: Cockpit
  vote: WholeVote
  /** Whether to close the poll is about to be confirmed. */
  isClosing?: boolean
  /** Whom the clerk looks for, to enter a ballot for, and who fits. */
  sought?: SoughtVoters
  /** What was sent, to be shown in its form again. */
  sent?: VoteForm | undefined
  /** What was sent and has to be confirmed. */
  unsure?: VoteForm | undefined
}
