import type { Child } from 'hono/jsx'
import type { Selection } from '../../domain/ballot.ts'
import type { Contest } from '../../domain/election.ts'
import type { Motion } from '../../domain/motion.ts'
import type { Poll } from '../../domain/poll.ts'
import { electionPageWords } from '../../words/election-page.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { Layout } from '../layout.tsx'
import { ownForm } from '../own-form.ts'
import type { Place } from '../place.ts'
import { Deadline } from '../time.tsx'
import { Names } from './ballot.tsx'
import { Asked } from './candidates.tsx'
import { ElectionForm } from './form.tsx'

interface Part {
  place: Place
  poll: Poll
  contest: Contest
  chosen: Selection
}

interface Review extends Part {
  now: string
  /** Whose ballot it is. */
  name: string
  motion: Motion
  /** Whether the form is shown again, to change what was chosen. */
  changes: boolean
}

const countOf = ({ choices, others }: Selection) => choices.length + others.length

/**
 * The people chosen as they are about to be cast; nothing is cast before its button is pressed. With more people than seats the
 * form is shown again with all that was chosen; that it may be cast as it is, invalid, stands apart.
 */
export function electionPage({ now, name, motion, changes, ...part }: Review) {
  const { place, poll, contest, chosen } = part
  const words = electionPageWords[place.language].review
  const isTooMany = countOf(chosen) > contest.seatsToFill
  const title = isTooMany ? words.tooManyTitle : memberPageWords[place.language].review.title
  return (
    <Layout place={place} title={title} now={now}>
      <h1>{title}</h1>
      <p class="note">{memberPageWords[place.language].review.whose(name)}</p>
      {isTooMany && (
        <p class="said" role="alert">
          {words.tooMany(countOf(chosen), contest.seatsToFill)}
        </p>
      )}
      <section class="now">
        <p class="motion" lang={place.locale}>
          {motion.text}
        </p>
        {poll.closesAt && <Deadline at={poll.closesAt} place={place} />}
        <Asked contest={contest} place={place} />
        {isTooMany || changes ? (
          <ElectionForm poll={poll.id} contest={contest} place={place} sent={chosen}>
            {words.again}
          </ElectionForm>
        ) : (
          <Confirmation {...part} />
        )}
      </section>
      {isTooMany && <CastAnyway {...part} />}
    </Layout>
  )
}

/** Who is about to be chosen, the button that casts it, and the way back with everything still chosen. */
function Confirmation(part: Part) {
  const { place, poll, contest, chosen } = part
  const words = electionPageWords[place.language].review
  const common = memberPageWords[place.language].review
  const count = countOf(chosen)
  const left = contest.seatsToFill - count
  return (
    <>
      <p class="choice-made">{count > 0 ? words.willElect(count) : words.nobody}</p>
      <Names of={chosen} contest={contest} place={place} />
      {count > 0 && left > 0 && <p>{words.fewer(left)}</p>}
      <p class="note">{common.final}</p>
      <CastForm {...part}>
        <button type="submit">{common.confirm}</button>
      </CastForm>
      <p class="actions">
        <a class="button quiet" href={`/member/election/${poll.id}?${fieldsOf(chosen)}&change=yes`}>
          {words.change}
        </a>
      </p>
    </>
  )
}

function CastAnyway(part: Part) {
  const words = electionPageWords[part.place.language].review
  return (
    <section>
      <h2>{words.invalidTitle}</h2>
      <p>{words.invalid}</p>
      <CastForm {...part}>
        <button type="submit" class="quiet">
          {words.castInvalid}
        </button>
      </CastForm>
    </section>
  )
}

/** The fields of an election's ballot; one that is empty tells nobody chosen from nothing said. */
const entriesOf = ({ choices, others }: Selection): [name: string, value: string][] => [
  ['choices', ''],
  ...choices.map((id): [string, string] => ['choices', id]),
  ...others.map((name): [string, string] => ['others', name]),
]
const fieldsOf = (chosen: Selection) => new URLSearchParams(entriesOf(chosen))

function CastForm({ poll, chosen, place, children }: Part & { children?: Child }) {
  return (
    <form method="post" action={ownForm(place, `/member/polls/${poll.id}/ballot`)}>
      {entriesOf(chosen).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
