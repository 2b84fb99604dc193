import type { Child } from 'hono/jsx'
import { waitsForPoll } from '../../domain/vote-step.ts'
import type { OrderedVotes, Vote } from '../../store/votes.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { cockpitMotionWords } from '../../words/cockpit-motions.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import { pageWords } from '../../words/pages.ts'
import { ElectionSentence } from '../election/result.tsx'
import { partAddress, tablingAddress } from './addresses.ts'
import { Blocking } from './blocking.tsx'
import type { Cockpit } from './cockpit.ts'
import { Frame } from './frame.tsx'
import { NotOpened } from './scheduling.tsx'
import { standingOf } from './vote-standing.ts'

interface VotesPage {
  cockpit: Cockpit
  votes: OrderedVotes
  /** The motions that were to be put into a block, to be shown ticked again. */
  ticked?: string[]
}

/** Every motion of the session: those still to be voted on in their order and why, then all others. */
export function votesPage({ cockpit, votes: { turns, others, blockable }, ticked = [] }: VotesPage) {
  const { place, session } = cockpit
  const words = cockpitVoteWords[place.language]
  const isEmpty = turns.length + others.length === 0
  const { tabling, order, turns: whys, stale, others: rest } = cockpitMotionWords[place.language]
  return (
    <Frame cockpit={cockpit} part="votes" title={cockpitWords[place.language].parts.votes} ignore="attendance quorum">
      {isEmpty && <p>{words.none}</p>}
      {turns.length > 0 && (
        <>
          <h2>{order}</h2>
          <ol class="motions turns">
            {turns.map(({ turn, vote }) => (
              <Row cockpit={cockpit} vote={vote}>
                {` · ${whys[turn.why]}`}
                {turn.stale && <strong class="late">{` ${stale}`}</strong>}
              </Row>
            ))}
          </ol>
        </>
      )}
      <Blocking cockpit={cockpit} of={blockable} ticked={ticked} />
      {others.length > 0 && (
        <>
          {turns.length > 0 && <h2>{rest}</h2>}
          <ul class="motions">
            {others.map((vote) => (
              <Row cockpit={cockpit} vote={vote} />
            ))}
          </ul>
        </>
      )}
      {cockpit.acts && session.status !== 'closed' && (
        <p class="actions">
          <a class={isEmpty ? 'button' : 'button quiet'} href={tablingAddress(session.id)} data-next={isEmpty}>
            {tabling.title}
          </a>
        </p>
      )}
    </Frame>
  )
}

const pressing = new Set(['count', 'close', 'closing', 'resolve'])

function Row({ cockpit: { place, session }, vote, children }: { cockpit: Cockpit; vote: Vote; children?: Child }) {
  const { motion, step, result, objected } = vote
  const words = cockpitVoteWords[place.language]
  const { methods, results, stop, objections } = pageWords[place.language]
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
        {children}
      </p>
      {objected && <p class={objected.open > 0 ? 'late' : 'note'}>{objections(objected.made, objected.open)}</p>}
      {motion.notOpened && waitsForPoll(step) && <NotOpened why={motion.notOpened} place={place} />}
    </li>
  )
}
