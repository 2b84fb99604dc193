import type { Child } from 'hono/jsx'
import type { Selection } from '../../domain/ballot.ts'
import type { Contest } from '../../domain/election.ts'
import { longestName } from '../../domain/written-name.ts'
import { electionPageWords } from '../../words/election-page.ts'
import type { Place } from '../place.ts'
import { Whose } from '../whose.tsx'

interface Properties {
  poll: string
  contest: Contest
  place: Place
  /** What was chosen before, when somebody comes back to change it. */
  sent?: Selection
  /** What its button says. */
  children?: Child
}

/**
 * Whom one wants, ticked or written; it leads to the review, which alone can cast it. Each field is named as the ballot's body names
 * it, so that the script reviews and sends it in place (see `BallotForm`).
 */
export function ElectionForm({ poll, contest, place, sent, children }: Properties) {
  const words = electionPageWords[place.language].form
  const [before, after] = words.chosen(contest.seatsToFill)
  return (
    <form
      class="election"
      method="get"
      action={`/member/election/${poll}`}
      data-ballot={poll}
      data-seats={contest.seatsToFill}
      data-none={words.none}
      data-fewer={electionPageWords[place.language].review.fewer('#')}
    >
      <Whose place={place} />
      <input type="hidden" name="choices" value="" />
      <fieldset>
        <legend>{words.choose(contest.seatsToFill)}</legend>
        <p class="note">{words.hint(contest.seatsToFill)}</p>
        {contest.candidates.map(({ id, name, unit }) => (
          <label class="option">
            <input type="checkbox" name="choices" value={id} data-shown={name} checked={sent?.choices.includes(id)} />
            <span lang={place.locale}>
              {name}
              {unit && <span class="note">{unit}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {contest.writeIns && <WrittenNames seats={contest.seatsToFill} sent={sent?.others ?? []} place={place} />}
      <p class="chosen" aria-hidden="true">
        {before}
        <b></b>
        {after}
      </p>
      <button type="submit">{children}</button>
    </form>
  )
}

/** Boxes that are seen at once; there are as many as seats, the others under a fold. */
const boxesShown = 3

/** Other names (另选他人), a box for each. */
export function WrittenNames({ seats, sent, place }: { seats: number; sent: string[]; place: Place }) {
  const words = electionPageWords[place.language].form
  const boxes = Array.from({ length: Math.max(seats, sent.length) }, (_, at) => (
    <label>
      {words.other(at + 1)}
      <input
        type="text"
        name="others"
        value={sent[at] ?? ''}
        maxlength={longestName}
        placeholder=" "
        autocomplete="off"
        lang={place.locale}
      />
    </label>
  ))
  return (
    <fieldset>
      <legend>{words.others}</legend>
      <p class="note">{words.othersHint}</p>
      {boxes.slice(0, boxesShown)}
      {boxes.length > boxesShown && (
        <details open={sent.length > boxesShown}>
          <summary>{words.more}</summary>
          {boxes.slice(boxesShown)}
        </details>
      )}
    </fieldset>
  )
}
