import type { AgendaItem, AgendaStatus } from '../../domain/agenda.ts'
import { AgendaMove } from '../../domain/agenda-move.ts'
import { undecided } from '../../domain/motion.ts'
import { SessionMove, type SessionStatus } from '../../domain/session.ts'
import type { SortingMove } from '../../domain/sorting-form.ts'
import type { SuggestionStatus } from '../../domain/suggestion.ts'
import { VoteMove } from '../../domain/vote-form.ts'
import { ballotOf } from '../../store/ballots.ts'
import { membersByNo } from '../../store/members.ts'
import type { SortingCase, Unsorted } from '../../store/sorting-cases.ts'
import type { WholeVote } from '../../store/votes.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { cockpitMotionWords } from '../../words/cockpit-motions.ts'
import { cockpitSortingWords } from '../../words/cockpit-sorting.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import type { Cockpit } from './cockpit.ts'

/*
 * What a page says was done is asked for by its address, and said where it is so: nobody is told by a made-up address that
 * something was done.
 */

const afterMove: Record<SessionMove, SessionStatus> = {
  convene: 'convened',
  open: 'open',
  adjourn: 'adjourned',
  resume: 'open',
  close: 'closed',
}

/** What was done with the session. */
export function sessionSaid({ place, session }: Cockpit, asked: string | undefined): string | undefined {
  const move = SessionMove.options.find((one) => one === asked)
  return move && afterMove[move] === session.status ? cockpitWords[place.language].session.moves[move].said : undefined
}

/** That those who checked in by phone were accepted. */
export const attendanceSaid = ({ place, now }: Cockpit, asked: string | undefined): string | undefined =>
  asked === 'accepted' && now.quorum.present > 0 ? cockpitWords[place.language].attendance.waiting.said : undefined

const afterItemMove: Record<AgendaMove, AgendaStatus> = { start: 'current', finish: 'done', defer: 'deferred' }

/** What was done with an item of the agenda. */
export function agendaSaid({ place }: Cockpit, items: AgendaItem[], asked: string | undefined): string | undefined {
  const move = AgendaMove.options.find((one) => one === asked)
  return move && items.some(({ status }) => status === afterItemMove[move])
    ? cockpitWords[place.language].agenda.said[move]
    : undefined
}

/** What was done about a vote; whose ballot was entered is said by name. */
export async function voteSaid(
  a: string,
  { place }: Cockpit,
  { motion, poll, result, objections, amendments }: WholeVote,
  asked: string | undefined,
  entered: string | undefined,
): Promise<string | undefined> {
  const words = cockpitVoteWords[place.language]
  if (asked === 'block' && motion.kind === 'block') return cockpitMotionWords[place.language].blocking.said
  if (asked === 'table' && undecided(motion)) return cockpitMotionWords[place.language].tabling.said
  const move = VoteMove.options.find((one) => one === asked)
  if (move === 'enter') {
    if (!poll || entered === undefined || (await ballotOf(a, poll, entered))?.by !== 'clerk') return undefined
    return words.enter.entered((await membersByNo(a, [entered])).get(entered)?.name ?? entered)
  }
  const is = {
    schedule: motion.scheduled !== undefined,
    cancel: motion.scheduled === undefined,
    amend: amendments.length > 0,
    separate: motion.kind === 'block',
    object: objections.length > 0,
    handle: objections.some(({ handling }) => handling),
    open: poll?.status === 'open',
    count: poll?.status === 'open' && poll.count !== undefined,
    close: result !== undefined && result.poll === poll?.id,
    resolve: motion.effect?.status === 'applied' && motion.effect.note !== undefined,
  }
  return move && is[move] ? words.said[move] : undefined
}

const afterSorting: Record<SortingMove, SuggestionStatus> = {
  accept: 'accepted',
  merge: 'merged',
  return: 'returned',
  decline: 'declined',
  assign: 'assigned',
  queue: 'queued',
  explain: 'explained',
  reference: 'referenced',
  close: 'closed',
}

/** That suggestions were closed together. */
export const closingSaid = (
  { place }: Cockpit,
  { someClosed }: Unsorted,
  asked: string | undefined,
): string | undefined =>
  asked === 'close' && someClosed ? cockpitSortingWords[place.language].moves.close.said : undefined

/** What was done with a suggestion. */
export function sortingSaid(
  { place }: Cockpit,
  { suggestion }: SortingCase,
  asked: string | undefined,
): string | undefined {
  const move = (Object.keys(afterSorting) as SortingMove[]).find((one) => one === asked)
  return move && afterSorting[move] === suggestion.status
    ? cockpitSortingWords[place.language].moves[move].said
    : undefined
}
