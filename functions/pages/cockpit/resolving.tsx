import { electedBy } from '../../domain/elected.ts'
import type { Motion } from '../../domain/motion.ts'
import type { RosterChange } from '../../domain/roster-change.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import type { CockpitVoteWords } from '../../words/cockpit-votes.zh.ts'
import { Field } from '../field.tsx'
import { partAddress } from './addresses.ts'
import { faultIn } from './cockpit.ts'
import { Form } from './form.tsx'
import type { VotePart } from './vote-part.ts'

function whoIn(change: RosterChange, words: CockpitVoteWords['resolve']): string {
  switch (change.op) {
    case 'add':
      return `${change.in.name} ${change.in.memberNo}`
    case 'replace':
      return words.replaced(change.out, `${change.in.name} ${change.in.memberNo}`)
    default:
      return change.member
  }
}

/** What a motion, or a round of an election, was to do to the roster, in order. */
function effectedBy(motion: Motion, words: CockpitVoteWords['resolve']): string[] {
  const { poll } = motion.effect ?? {}
  if (poll !== undefined) return electedBy(motion, poll).map(({ name }) => words.elected(name))
  return motion.changes.map((change) => words.change(change.op, whoIn(change, words)))
}

/** A carried roster change, or an election's, that does not fit the roster any more: which of its changes, why, and which to leave out. */
export function Resolving({ cockpit, vote: { motion }, sent }: VotePart) {
  const { place, session } = cockpit
  const { resolve } = cockpitVoteWords[place.language]
  const effected = effectedBy(motion, resolve)
  const refused = motion.effect?.refused ?? []
  const omitted = sent?.move === 'resolve' ? [sent.without].flat() : []
  const listed = [...new Set(refused.map(({ change }) => change))]
  return (
    <section class="now">
      <h2>{resolve.title}</h2>
      <p>{resolve.what}</p>
      <Form cockpit={cockpit} action={partAddress(session.id, 'votes', `/${motion.id}`)} say={{ move: 'resolve' }}>
        <fieldset id="without">
          <legend>{resolve.omit}</legend>
          {listed.map((at) => {
            return (
              <label class="tick">
                <input type="checkbox" name="without" value={at} checked={omitted.includes(String(at))} />
                <span lang={place.locale}>
                  {effected[at]}
                  <span class="note">
                    {refused.filter((one) => one.change === at).map(({ message }) => ` ${message}`)}
                  </span>
                </span>
              </label>
            )
          })}
        </fieldset>
        {effected.length > listed.length && <p class="note">{resolve.fits}</p>}
        <Field
          id="note"
          label={resolve.note}
          value={sent?.note}
          fault={faultIn(cockpit, 'note')}
          rows={2}
          most={500}
          place={place}
        />
        <button type="submit" data-next>
          {resolve.send}
        </button>
      </Form>
    </section>
  )
}
