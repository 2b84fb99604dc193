import { choices } from '../../domain/ballot.ts'
import type { VoteForm } from '../../domain/vote-form.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import { pageWords } from '../../words/pages.ts'
import { ByCandidate } from '../election/by-candidate.tsx'
import { Field } from '../field.tsx'
import { partAddress } from './addresses.ts'
import { faultIn } from './cockpit.ts'
import { Confirmation, Form } from './form.tsx'
import type { VotePart } from './vote-part.ts'

/** A ballot that the clerk enters for somebody: found first, then chosen, with the reason; checked before it counts. */
export function ClerkBallot(part: VotePart) {
  const { cockpit, vote, sought, sent } = part
  const { place, session } = cockpit
  const { enter } = cockpitVoteWords[place.language]
  const here = partAddress(session.id, 'votes', `/${vote.motion.id}`)
  return (
    <details open={Boolean(sought?.q) || sent?.move === 'enter'} id="enter">
      <summary>{enter.title}</summary>
      <p class="note">{enter.what}</p>
      <form method="get" action={`${here}#enter`} class="search">
        <label for="q">{enter.search}</label>
        <div class="pressed">
          <input type="text" id="q" name="q" value={sought?.q} maxlength={100} autocomplete="off" />
          <button type="submit" class="quiet">
            {enter.find}
          </button>
        </div>
      </form>
      {sought?.q && sought.found.length === 0 && <p>{enter.nobody}</p>}
      {sought && sought.found.length > 0 && !vote.poll?.contest && <Entry {...part} />}
      {vote.poll?.contest && <ByCandidate what="enter" place={place} />}
    </details>
  )
}

function Entry({ cockpit, vote: { motion, poll }, sought, sent }: VotePart) {
  const { place, session } = cockpit
  const { enter } = cockpitVoteWords[place.language]
  const said: Partial<VoteForm> = sent?.move === 'enter' ? sent : {}
  const [only] = sought?.found.length === 1 ? sought.found : []
  const chosen = said.memberNo ?? only?.memberNo
  return (
    <Form
      cockpit={cockpit}
      action={partAddress(session.id, 'votes', `/${motion.id}?q=${encodeURIComponent(sought?.q ?? '')}`)}
      say={{ move: 'enter', poll: poll?.id ?? '' }}
    >
      <fieldset id="memberNo">
        <legend>{enter.who}</legend>
        {sought?.found.map(({ memberNo, name, unit, hasVoted }) => (
          <label class="tick">
            <input
              type="radio"
              name="memberNo"
              value={memberNo}
              checked={!hasVoted && memberNo === chosen}
              disabled={hasVoted}
            />
            <span>
              <span lang={place.locale}>{`${name} ${memberNo} · ${unit}`}</span>
              {hasVoted && <span class="note">{` ${enter.voted}`}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset id="choice">
        <legend>{enter.choice}</legend>
        <div class="choices">
          {choices.map((choice) => (
            <label class="tick">
              <input type="radio" name="choice" value={choice} checked={said.choice === choice} />
              {pageWords[place.language].choices[choice]}
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        id="reason"
        label={enter.reason}
        value={said.reason}
        fault={faultIn(cockpit, 'reason')}
        most={500}
        place={place}
      />
      <button type="submit">{enter.send}</button>
    </Form>
  )
}

/** What is asked before the ballot counts: for whom, what, why. */
export function SureOfBallot({ cockpit, vote: { motion }, sought, unsure }: VotePart) {
  if (!unsure) return null
  const { place, session } = cockpit
  const { enter } = cockpitVoteWords[place.language]
  const { poll, memberNo, reason } = unsure
  const choice = choices.find((one) => one === unsure.choice)
  const name = sought?.found.find((one) => one.memberNo === memberNo)?.name ?? memberNo
  const asked = `?q=${encodeURIComponent(sought?.q ?? '')}`
  const here = partAddress(session.id, 'votes', `/${motion.id}`)
  return (
    <Confirmation
      cockpit={cockpit}
      title={enter.confirm(name, choice ? pageWords[place.language].choices[choice] : '')}
      back={`${here}${asked}#enter`}
    >
      <p lang={place.locale}>{reason}</p>
      <Form
        cockpit={cockpit}
        action={`${here}${asked}`}
        say={{ move: 'enter', poll, memberNo, choice: unsure.choice, reason, confirmed: 'yes' }}
      >
        <button type="submit" data-next>
          {enter.sure}
        </button>
      </Form>
    </Confirmation>
  )
}
