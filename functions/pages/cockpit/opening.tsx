import { contestOf } from '../../domain/election.ts'
import type { Motion } from '../../domain/motion.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import { electionPageWords } from '../../words/election-page.ts'
import type { Place } from '../place.ts'
import { partAddress } from './addresses.ts'
import { faultIn } from './cockpit.ts'
import { Form } from './form.tsx'
import { NumberField } from './number-field.tsx'
import type { VotePart } from './vote-part.ts'

/** Opens a vote: who may take part, and for how long. */
export function Opening({ cockpit, vote: { motion, step }, sent }: VotePart) {
  const { place, session, now } = cockpit
  const { open } = cockpitVoteWords[place.language]
  const { present, entitled } = now.quorum
  const title = step === 'again' ? open.again : open.title
  return (
    <section class="now">
      <h2>{title}</h2>
      {motion.kind === 'election' && <SeatsLeft motion={motion} place={place} />}
      <p>{session.voters === 'entitled' ? open.whoWritten(entitled) : open.who(present)}</p>
      <Form cockpit={cockpit} action={partAddress(session.id, 'votes', `/${motion.id}`)} say={{ move: 'open' }}>
        <NumberField
          id="seconds"
          label={open.seconds}
          note={open.none}
          value={sent?.seconds}
          fault={faultIn(cockpit, 'seconds')}
        />
        <button type="submit" data-next>
          {title}
        </button>
      </Form>
    </section>
  )
}

/** Why an election goes on: a runoff among whom, or a vote for the seats that are left. */
function SeatsLeft({ motion, place }: { motion: Motion; place: Place }) {
  const { elected = [], polls } = motion
  const words = electionPageWords[place.language].result
  const { runoff, candidates, seatsToFill } = contestOf(motion)
  if (polls.length === 0) return null
  if (runoff) {
    const names = candidates.map(({ name }) => name)
    return <p class="lead">{words.runoff(names, seatsToFill)}</p>
  }
  return elected.length > 0 ? <p class="lead">{words.left(seatsToFill)}</p> : null
}
