import type { Count } from '../../domain/poll.ts'
import { countFields, type VoteForm } from '../../domain/vote-form.ts'
import { etagOf } from '../../http/etag.ts'
import { shownPoll } from '../../store/polls.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import { ByCandidate } from '../election/by-candidate.tsx'
import { partAddress } from './addresses.ts'
import { faultIn } from './cockpit.ts'
import { Confirmation, Form } from './form.tsx'
import { NumberField } from './number-field.tsx'
import type { VotePart } from './vote-part.ts'

const valuesOf = (count: Count | undefined): Partial<VoteForm> =>
  Object.fromEntries(Object.entries(count ?? {}).map(([name, value]) => [name, String(value)]))

/** Where hands or papers are entered, and corrected until the close: with what stands now, so that nobody overwrites another's. */
export function Counting({ cockpit, vote: { motion, poll }, sent }: VotePart) {
  if (!poll || poll.method === 'open') return null
  const { place, session } = cockpit
  const { counted } = cockpitVoteWords[place.language]
  const { present } = poll.electorate
  if (poll.contest) return <ByCandidate what="count" place={place} />
  const values = sent?.move === 'count' ? sent : valuesOf(poll.count)
  return (
    <section class={poll.count ? undefined : 'now'}>
      <h2>{poll.count ? counted.correct : counted[poll.method]}</h2>
      <p>{counted.present(present)}</p>
      <Form
        cockpit={cockpit}
        action={partAddress(session.id, 'votes', `/${motion.id}`)}
        say={{ move: 'count', poll: poll.id, seen: etagOf(shownPoll(poll)) }}
      >
        <div class="numbers" data-sum={poll.method === 'hands' ? present : undefined}>
          {countFields[poll.method].map((name) => (
            <NumberField id={name} label={counted.fields[name]} value={values[name]} fault={faultIn(cockpit, name)} />
          ))}
          {poll.method === 'hands' && (
            <p class="rest" data-script hidden>
              {counted.rest} <output>{present}</output>
            </p>
          )}
        </div>
        <button type="submit" class={poll.count ? 'quiet' : undefined} data-next={!poll.count}>
          {counted.send}
        </button>
      </Form>
    </section>
  )
}

/** What is asked before a count is entered that makes the poll void. */
export function VoidCount({ cockpit, vote: { motion }, unsure }: VotePart) {
  if (!unsure) return null
  const { place, session } = cockpit
  const { counted } = cockpitVoteWords[place.language]
  const here = partAddress(session.id, 'votes', `/${motion.id}`)
  const { poll, seen, ...typed } = unsure
  const figures = Object.fromEntries(countFields.secret.map((name) => [name, typed[name]]))
  return (
    <Confirmation cockpit={cockpit} title={counted.secret} back={here} isFinal={false}>
      <p class="fault">{counted.void(Number(typed.issued), Number(typed.returned))}</p>
      <Form cockpit={cockpit} action={here} say={{ move: 'count', poll, seen, confirmed: 'yes', ...figures }}>
        <button type="submit" data-next>
          {counted.sendVoid}
        </button>
      </Form>
    </Confirmation>
  )
}
