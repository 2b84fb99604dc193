import type { Count } from '../../domain/poll.ts'
import { outstanding } from '../../domain/vote-step.ts'
import { etagOf } from '../../http/etag.ts'
import { type PollState, shownPoll } from '../../store/polls.ts'
import { cockpitVoteWords } from '../../words/cockpit-votes.ts'
import { pageWords } from '../../words/pages.ts'
import { Bar } from '../bar.tsx'
import type { Place } from '../place.ts'
import { Deadline } from '../time.tsx'
import { partAddress } from './addresses.ts'
import { Confirmation, Form } from './form.tsx'
import type { VotePart } from './vote-part.ts'

/** An open poll that can be closed: how many have voted, what was counted; to close it is confirmed on the way. */
export function Closing({ cockpit, vote: { motion, poll, turnout }, isClosing }: VotePart) {
  if (!poll) return null
  const { place, session } = cockpit
  const { close } = cockpitVoteWords[place.language]
  const here = partAddress(session.id, 'votes', `/${motion.id}`)
  const left = outstanding(poll, turnout)
  const told = { open: close.outstanding, hands: close.hands, secret: close.papers }[poll.method](left)
  if (isClosing)
    return (
      <Confirmation cockpit={cockpit} title={close.title} back={here}>
        <Figures poll={poll} place={place} />
        <p class="lead">{told}</p>
        <p>{close.final}</p>
        <Form cockpit={cockpit} action={here} say={{ move: 'close', poll: poll.id, seen: etagOf(shownPoll(poll)) }}>
          <button type="submit" data-next>
            {close.send}
          </button>
        </Form>
      </Confirmation>
    )
  const { present } = poll.electorate
  return (
    <section class="now">
      <p class="eyebrow">
        {pageWords[place.language].voting}
        {poll.round > 1 && ` · ${pageWords[place.language].round(poll.round)}`}
      </p>
      {poll.closesAt && <Deadline at={poll.closesAt} place={place} />}
      {poll.method === 'open' && (
        <>
          <p class="turnout">{pageWords[place.language].turnout(turnout, present)}</p>
          <Bar whole={present} parts={[{ class: 'voted', count: turnout }]} />
        </>
      )}
      <Figures poll={poll} place={place} />
      <p>{told}</p>
      <p>
        <a class="button" href={`${here}?ask=close`} data-next>
          {close.title}
        </a>
      </p>
    </section>
  )
}

type Figure = 'issued' | 'returned' | 'for' | 'against' | 'abstain' | 'invalid'

/** The numbers of a count; an election's candidates are shown with the result. */
const figuresIn = (count: Count): [Figure, number][] =>
  Object.entries(count).flatMap(([name, value]) => (typeof value === 'number' ? [[name as Figure, value]] : []))

/** What was counted, as it was entered. */
function Figures({ poll: { count }, place }: { poll: PollState; place: Place }) {
  const { counted } = cockpitVoteWords[place.language]
  if (!count) return null
  return (
    <>
      <p class="eyebrow">{counted.stands}</p>
      <dl class="figures">
        {figuresIn(count).map(([name, value]) => (
          <div>
            <dt>{counted.fields[name]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
