import { isSeparable } from '../../domain/block.ts'
import { contestOf } from '../../domain/election.ts'
import { waitsForPoll } from '../../domain/vote-step.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { cockpitMotionWords } from '../../words/cockpit-motions.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import { pageWords } from '../../words/pages.ts'
import { Asked, Candidates } from '../election/candidates.tsx'
import { ResultSection } from '../result.tsx'
import { partAddress } from './addresses.ts'
import { Amendments } from './amending.tsx'
import { ClerkBallot, SureOfBallot } from './clerk-ballot.tsx'
import { Closing } from './closing.tsx'
import { Counting, VoidCount } from './counting.tsx'
import { Frame } from './frame.tsx'
import { Objections } from './objections.tsx'
import { Opening } from './opening.tsx'
import { Resolving } from './resolving.tsx'
import { NotOpened, Scheduled, Scheduling } from './scheduling.tsx'
import { Separating } from './separating.tsx'
import type { VotePart } from './vote-part.ts'
import { standingOf } from './vote-standing.ts'

/** One motion: its text, its next step, and what it came to. */
export function votePage(part: VotePart) {
  const { cockpit, vote } = part
  const { place, session } = cockpit
  const words = cockpitVoteWords[place.language]
  const { motion, step, result } = vote
  // What a vote came to is read before another round is thought of.
  const outcome = result && step !== 'close' && step !== 'count' && (
    <ResultSection result={result} motion={motion} objections={vote.objected} place={place} />
  )
  return (
    <Frame cockpit={cockpit} part="votes" title={words.title} ignore="attendance quorum">
      <p class="motion" lang={place.locale}>
        {motion.text}
      </p>
      <p class="note">
        {pageWords[place.language].methods[motion.method]} · {standingOf(vote, words)}
      </p>
      {motion.kind !== 'election' && (
        <p class="note">{cockpitMotionWords[place.language].conditions(motion.majority)}</p>
      )}
      {motion.kind === 'election' && step !== 'none' && step !== 'resolve' && <Standing {...part} />}
      {step === 'wait-opening' && <Scheduled {...part} />}
      {motion.notOpened && waitsForPoll(step) && <NotOpened why={motion.notOpened} place={place} />}
      {step === 'again' && outcome}
      {cockpit.acts ? <Step {...part} /> : null}
      {step !== 'again' && outcome}
      {cockpit.acts && isSeparable(motion) && session.status !== 'closed' && <Separating {...part} />}
      <Objections {...part} />
      <Amendments {...part} />
      <p class="links">
        <a href={partAddress(session.id, 'agenda')} data-next={step === 'none'}>
          {cockpitWords[place.language].session.toAgenda}
        </a>
        <a href={partAddress(session.id, 'votes')}>{words.back}</a>
      </p>
    </Frame>
  )
}

/** What kind of election it is, for how many seats, and who stands, unless their votes are about to be entered. */
function Standing({ cockpit: { place, acts }, vote: { motion, poll, step } }: VotePart) {
  const contest = (poll?.status === 'open' && poll.contest) || contestOf(motion)
  const isCounted = acts && (step === 'count' || step === 'close')
  return (
    <>
      <Asked contest={contest} place={place} />
      {!isCounted && <Candidates contest={contest} place={place} />}
    </>
  )
}

/** What the clerk has to do now: one thing; what was sent and is not sure comes before it. */
function Step(part: VotePart) {
  const { vote, unsure, isClosing } = part
  if (unsure?.move === 'enter') return <SureOfBallot {...part} />
  if (unsure?.move === 'count') return <VoidCount {...part} />
  switch (vote.step) {
    case 'open':
    case 'again':
      return (
        <>
          <Opening {...part} />
          <Scheduling {...part} />
        </>
      )
    case 'wait-session':
    case 'wait-poll':
      return <Scheduling {...part} />
    case 'count':
      return <Counting {...part} />
    case 'close':
      return (
        <>
          <Closing {...part} />
          {vote.poll?.method !== 'open' && !isClosing && <Counting {...part} />}
          {vote.poll?.method === 'open' && !isClosing && <ClerkBallot {...part} />}
        </>
      )
    case 'resolve':
      return <Resolving {...part} />
    default:
      return null
  }
}
