import type { Contest } from '../../domain/election.ts'
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
  const told =
    left === undefined
      ? undefined
      : { open: close.outstanding, hands: close.hands, secret: close.papers }[poll.method](left)
  if (isClosing)
    return (
      <Confirmation cockpit={cockpit} title={close.title} back={here}>
        <Entered poll={poll} place={place} />
        {told && <p class="lead">{told}</p>}
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
      <Entered poll={poll} place={place} />
      {told && <p>{told}</p>}
      <p>
        <a class="button" href={`${here}?ask=close`} data-next>
          {close.title}
        </a>
      </p>
    </section>
  )
}

const figures = ['issued', 'returned', 'for', 'against', 'abstain', 'invalid'] as const

/** The numbers of a count, under their names, in the order in which they are read out. */
const figuresIn = (count: Count, names: Record<(typeof figures)[number], string>) =>
  figures.flatMap((name): [string, number][] => {
    const value = (count as Partial<Record<typeof name, number>>)[name]
    return value === undefined ? [] : [[names[name], value]]
  })

/** Everybody's votes in a count, by name. */
function votesIn(count: Count, contest: Contest | undefined): [string, number][] {
  if (!('candidates' in count)) return []
  const nameOf = new Map(contest?.candidates.map(({ id, name }) => [id, name]))
  return [
    ...count.candidates.map(({ id, votes }): [string, number] => [nameOf.get(id) ?? id, votes]),
    ...count.others.map(({ name, votes }): [string, number] => [name, votes]),
  ]
}

/** What was counted, as it was entered. */
function Entered({ poll: { count, contest }, place }: { poll: PollState; place: Place }) {
  const { counted } = cockpitVoteWords[place.language]
  if (!count) return null
  const names = contest ? { ...counted.fields, abstain: counted.blank } : counted.fields
  return (
    <>
      <p class="eyebrow">{counted.stands}</p>
      <Figures of={figuresIn(count, names)} />
      <Figures of={votesIn(count, contest)} lang={place.locale} />
    </>
  )
}

function Figures({ of, lang }: { of: [string, number][]; lang?: string }) {
  if (of.length === 0) return null
  return (
    <dl class="figures" lang={lang}>
      {of.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
