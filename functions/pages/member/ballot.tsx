import type { Register } from '../../domain/ballot.ts'
import type { Contest } from '../../domain/election.ts'
import type { Motion } from '../../domain/motion.ts'
import type { Poll } from '../../domain/poll.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { pageWords } from '../../words/pages.ts'
import { CountedPeople, ElectionBallot, LastPeople } from '../election/ballot.tsx'
import type { Place } from '../place.ts'
import { PollSection } from '../poll.tsx'
import { Clock } from '../time.tsx'
import { BallotForm } from './voting.tsx'

/** One member in one open poll: whether they may vote, and what stands in their seat's register. */
export interface OwnBallot {
  standing: 'voter' | 'not-present' | 'not-entitled'
  register: Register | undefined
}

interface Part {
  poll: Poll
  ballot: OwnBallot
  place: Place
}

/** The open poll with one member's ballot: the form, or what was counted, or why there is none. */
export function OwnPoll({ motion, ...part }: Part & { motion: Motion }) {
  return (
    <PollSection poll={part.poll} motion={motion} place={part.place}>
      <Own {...part} />
    </PollSection>
  )
}

/** What this member can do, or has done. */
function Own({ poll, ballot: { standing, register }, place }: Part) {
  const words = memberPageWords[place.language].ballot
  if (poll.contest && !register && standing === 'voter')
    return <ElectionBallot poll={poll} contest={poll.contest} place={place} />
  if (poll.method !== 'open') return <p>{words.methods[poll.method]}</p>
  if (standing !== 'voter') return <p>{words[standing]}</p>
  if (register) return <Counted register={register} contest={poll.contest} place={place} />
  return <BallotForm poll={poll.id} place={place} />
}

/** What stands in a member's register; in an election it holds people. */
interface Standing {
  register: Register
  contest: Contest | undefined
  place: Place
}

/** The ballot that stands, by whom it was put there and when; it can no longer be changed. */
function Counted({ register, contest, place }: Standing) {
  const words = memberPageWords[place.language].ballot
  if (register.choice === 'not-voted') return <p>{words['not-voted']}</p>
  return (
    <>
      {contest ? (
        <CountedPeople register={register} contest={contest} place={place} />
      ) : (
        <p class="choice-made">{words.counted(pageWords[place.language].choices[register.choice])}</p>
      )}
      <ByClerk register={register} place={place} />
      <p class="note">
        {words.countedAt} <Clock at={register.at} place={place} />
        {pageWords[place.language].stop}
        {words.final}
      </p>
    </>
  )
}

/** How one voted in a poll that is over. */
export function LastChoice({ register, contest, place }: Standing) {
  const words = memberPageWords[place.language].ballot
  if (register.choice === 'not-voted') return <p>{words['not-voted']}</p>
  return (
    <>
      {contest ? (
        <LastPeople register={register} contest={contest} place={place} />
      ) : (
        <p>
          <strong>{words.voted(pageWords[place.language].choices[register.choice])}</strong>
        </p>
      )}
      <ByClerk register={register} place={place} />
    </>
  )
}

/** That somebody else entered one's ballot is said wherever it is shown. */
const ByClerk = ({ register: { by, reason = '' }, place }: { register: Register; place: Place }) => (
  <>{by === 'clerk' && <p>{memberPageWords[place.language].ballot.byClerk(reason)}</p>}</>
)
