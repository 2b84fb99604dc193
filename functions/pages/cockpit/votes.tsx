import type { Vote } from '../../store/votes.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import { pageWords } from '../../words/pages.ts'
import { ElectionSentence } from '../election/result.tsx'
import { partAddress } from './addresses.ts'
import type { Cockpit } from './cockpit.ts'
import { Frame } from './frame.tsx'
import { standingOf } from './vote-standing.ts'

/** Every motion of the session: how it is voted on, what it came to, and what comes next. */
export function votesPage({ cockpit, votes }: { cockpit: Cockpit; votes: Vote[] }) {
  const { place } = cockpit
  const words = cockpitVoteWords[place.language]
  return (
    <Frame cockpit={cockpit} part="votes" title={cockpitWords[place.language].parts.votes} ignore="attendance quorum">
      {votes.length === 0 && <p>{words.none}</p>}
      <ul class="motions">
        {votes.map((vote) => (
          <Row cockpit={cockpit} vote={vote} />
        ))}
      </ul>
    </Frame>
  )
}

const pressing = new Set(['count', 'close', 'closing', 'resolve'])

function Row({ cockpit: { place, session }, vote }: { cockpit: Cockpit; vote: Vote }) {
  const { motion, step, result } = vote
  const words = cockpitVoteWords[place.language]
  const { methods, results, stop } = pageWords[place.language]
  const isPressing = pressing.has(step)
  return (
    <li>
      <a class="case" href={partAddress(session.id, 'votes', `/${motion.id}`)} data-next={isPressing}>
        <span lang={place.locale}>{motion.text}</span>
      </a>
      <p class="note">
        {methods[motion.method]} · <span class={isPressing ? 'late' : undefined}>{standingOf(vote, words)}</span>
        {result && !isPressing && (
          <>
            {stop}
            <strong>
              {result.candidates ? <ElectionSentence result={result} place={place} /> : results[result.status]}
            </strong>
          </>
        )}
      </p>
    </li>
  )
}
