import { electionFormFields, paperFields } from '../../domain/election-form.ts'
import type { Poll } from '../../domain/poll.ts'
import { countFields, type VoteForm } from '../../domain/vote-form.ts'
import { etagOf } from '../../http/etag.ts'
import { shownPoll } from '../../store/polls.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import { partAddress } from './addresses.ts'
import { faultIn } from './cockpit.ts'
import { ElectionCounting } from './election-counting.tsx'
import { Confirmation, Form } from './form.tsx'
import { NumberField } from './number-field.tsx'
import type { VotePart } from './vote-part.ts'

/** The figures that are asked for of a poll; in an election everybody's votes stand beside them. */
function figuresAsked({ method, contest }: Poll) {
  if (method === 'open') return []
  if (contest) return method === 'hands' ? [] : paperFields
  return countFields[method]
}

const valuesOf = (count: Poll['count']): Partial<VoteForm> =>
  Object.fromEntries(
    Object.entries(count ?? {}).flatMap(([name, value]) => (typeof value === 'number' ? [[name, String(value)]] : [])),
  )

/** Where hands or papers are entered, and corrected until the close: with what stands now, so that nobody overwrites another's. */
export function Counting({ cockpit, vote: { motion, poll }, sent }: VotePart) {
  if (!poll || poll.method === 'open') return null
  const { place, session } = cockpit
  const { counted } = cockpitVoteWords[place.language]
  const { present } = poll.electorate
  const again = sent?.move === 'count' ? sent : undefined
  const values = again ?? valuesOf(poll.count)
  const names = poll.contest ? { ...counted.fields, abstain: counted.blank } : counted.fields
  const addsUp = poll.method === 'hands' && !poll.contest
  return (
    <section class={poll.count ? undefined : 'now'}>
      <h2>{poll.count ? counted.correct : counted[poll.method]}</h2>
      <p>{counted.present(present)}</p>
      <Form
        cockpit={cockpit}
        action={partAddress(session.id, 'votes', `/${motion.id}`)}
        say={{ move: 'count', poll: poll.id, seen: etagOf(shownPoll(poll)) }}
      >
        <div class="numbers" data-sum={addsUp ? present : undefined}>
          {figuresAsked(poll).map((name) => (
            <NumberField id={name} label={names[name]} value={values[name]} fault={faultIn(cockpit, name)} />
          ))}
          {addsUp && (
            <p class="rest" data-script hidden>
              <span data-rest>{counted.rest}</span>
              <span class="late" data-over hidden>
                {counted.over}
              </span>{' '}
              <output>{present}</output>
            </p>
          )}
        </div>
        {poll.contest && (
          <ElectionCounting
            cockpit={cockpit}
            contest={poll.contest}
            method={poll.method}
            count={poll.count}
            sent={again}
          />
        )}
        <button type="submit" class={poll.count ? 'quiet' : undefined} data-next={!poll.count}>
          {counted.send}
        </button>
      </Form>
    </section>
  )
}

const columns = Object.keys(electionFormFields) as (keyof typeof electionFormFields)[]

/** What is asked before a count is entered that makes the poll void. */
export function VoidCount({ cockpit, vote: { motion }, unsure }: VotePart) {
  if (!unsure) return null
  const { place, session } = cockpit
  const { counted } = cockpitVoteWords[place.language]
  const here = partAddress(session.id, 'votes', `/${motion.id}`)
  const { poll, seen, ...typed } = unsure
  const figures = Object.fromEntries([...countFields.secret, ...columns].map((name) => [name, typed[name]]))
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
