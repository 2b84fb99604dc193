import type { Contest } from '../../domain/election.ts'
import { othersTyped } from '../../domain/election-form.ts'
import type { Count } from '../../domain/poll.ts'
import type { VoteForm } from '../../domain/vote-form.ts'
import { longestName } from '../../domain/written-name.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import { electionPageWords } from '../../words/election-page.ts'
import { Field } from '../field.tsx'
import { type Cockpit, faultIn } from './cockpit.ts'
import { NumberField } from './number-field.tsx'

interface Part {
  cockpit: Cockpit
  contest: Contest
  method: 'hands' | 'secret'
  count: Count | undefined
  /** What was sent, to be shown again. */
  sent: VoteForm | undefined
}

/** Lines for names that nobody has been counted for yet. */
const blank = 3

/** Where everybody's votes are entered: for each candidate, and for other names where they may be written. */
export function ElectionCounting({ cockpit, contest, method, count, sent }: Part) {
  const { place } = cockpit
  const words = cockpitVoteWords[place.language].counted
  const standing = count && 'candidates' in count ? count : undefined
  const votesOf = (id: string) => String(standing?.candidates.find((one) => one.id === id)?.votes ?? '')
  const votes = sent ? [sent.votes].flat() : contest.candidates.map(({ id }) => votesOf(id))
  const others = sent ? othersTyped(sent) : (standing?.others ?? []).map((one) => ({ ...one, votes: `${one.votes}` }))
  return (
    <>
      <fieldset class="tally">
        <legend>{words.each}</legend>
        <p class="note">{words.together(contest.seatsToFill, words.most[method])}</p>
        {contest.candidates.map(({ id, name, unit }, at) => (
          <div>
            <input type="hidden" name="candidate" value={id} />
            <NumberField
              id={`votes-${at}`}
              name="votes"
              label={name}
              lang={place.locale}
              note={unit}
              value={votes[at]}
              fault={faultIn(cockpit, `votes-${at}`)}
            />
          </div>
        ))}
      </fieldset>
      {contest.writeIns && <Others cockpit={cockpit} lines={others} />}
    </>
  )
}

/** Other names (另选他人) and their votes; empty lines follow those that were entered. */
function Others({ cockpit, lines }: { cockpit: Cockpit; lines: { name: string; votes: string }[] }) {
  const { place } = cockpit
  const words = cockpitVoteWords[place.language].counted
  return (
    <details open={lines.length > 0}>
      <summary>{electionPageWords[place.language].form.others}</summary>
      <p class="note">{words.others}</p>
      {Array.from({ length: lines.length + blank }, (_, at) => (
        <div class="numbers">
          <Field
            id={`otherName-${at}`}
            name="otherName"
            label={words.otherName(at + 1)}
            value={lines[at]?.name}
            fault={faultIn(cockpit, `otherName-${at}`)}
            most={longestName}
            place={place}
          />
          <NumberField
            id={`otherVotes-${at}`}
            name="otherVotes"
            label={words.otherVotes}
            value={lines[at]?.votes}
            fault={faultIn(cockpit, `otherVotes-${at}`)}
          />
        </div>
      ))}
    </details>
  )
}
