import { choices } from '../../domain/ballot.ts'
import type { Contest } from '../../domain/election.ts'
import { marksOf } from '../../domain/election-ballot.ts'
import { selectionIn } from '../../domain/election-form.ts'
import type { VoteForm } from '../../domain/vote-form.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import { electionPageWords } from '../../words/election-page.ts'
import { pageWords } from '../../words/pages.ts'
import { Names } from '../election/ballot.tsx'
import { WrittenNames } from '../election/form.tsx'
import { Field } from '../field.tsx'
import type { Place } from '../place.ts'
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
      {sought && sought.found.length > 0 && <Entry {...part} />}
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
      {poll?.contest ? (
        <People contest={poll.contest} said={said} place={place} />
      ) : (
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
      )}
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

/** Whom the member wants, in an election; nobody ticked is an abstention. */
function People({ contest, said, place }: { contest: Contest; said: Partial<VoteForm>; place: Place }) {
  const { form } = electionPageWords[place.language]
  const { choices: ticked, others } = selectionIn({ choices: said.choices ?? [], others: said.others ?? [] })
  return (
    <>
      <fieldset id="choices">
        <legend>{form.choose(contest.seatsToFill)}</legend>
        <p class="note">{form.hint(contest.seatsToFill)}</p>
        <div class="choices">
          {contest.candidates.map(({ id, name }) => (
            <label class="tick" lang={place.locale}>
              <input type="checkbox" name="choices" value={id} checked={ticked.includes(id)} />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      {contest.writeIns && (
        <div id="others">
          <WrittenNames seats={contest.seatsToFill} sent={others} place={place} />
        </div>
      )}
    </>
  )
}

/** What a ballot says, in a few words. */
function inWords(sent: VoteForm, contest: Contest | undefined, place: Place): string {
  const { enter } = cockpitVoteWords[place.language]
  if (contest) {
    const { choice, choices: chosen = [], others = [] } = marksOf(contest, selectionIn(sent))
    if (choice === 'invalid') return enter.invalid
    return choice === 'abstain' ? enter.abstains : enter.people(chosen.length + others.length)
  }
  const choice = choices.find((one) => one === sent.choice)
  return choice ? pageWords[place.language].choices[choice] : ''
}

/** What is asked before the ballot counts: for whom, what, why. */
export function SureOfBallot({ cockpit, vote: { motion, poll: held }, sought, unsure }: VotePart) {
  if (!unsure) return null
  const { place, session } = cockpit
  const { enter } = cockpitVoteWords[place.language]
  const { poll, memberNo, reason, choice } = unsure
  const contest = held?.contest
  const name = sought?.found.find((one) => one.memberNo === memberNo)?.name ?? memberNo
  const asked = `?q=${encodeURIComponent(sought?.q ?? '')}`
  const here = partAddress(session.id, 'votes', `/${motion.id}`)
  const selection = selectionIn(unsure)
  return (
    <Confirmation
      cockpit={cockpit}
      title={enter.confirm(name, inWords(unsure, contest, place))}
      back={`${here}${asked}#enter`}
    >
      {contest && <Names of={selection} contest={contest} place={place} />}
      <p lang={place.locale}>{reason}</p>
      <Form
        cockpit={cockpit}
        action={`${here}${asked}`}
        say={{ move: 'enter', poll, memberNo, ...(contest ? { ...selection } : { choice }), reason, confirmed: 'yes' }}
      >
        <button type="submit" data-next>
          {enter.sure}
        </button>
      </Form>
    </Confirmation>
  )
}
