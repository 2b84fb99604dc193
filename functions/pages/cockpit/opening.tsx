import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
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
