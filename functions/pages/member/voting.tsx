import { type Choice, choices } from '../../domain/ballot.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { pageWords } from '../../words/pages.ts'
import { ownForm } from '../own-form.ts'
import type { Place } from '../place.ts'
import { Whose } from '../whose.tsx'

/**
 * What a member fills in for one poll; it leads to the review, which alone can cast it. Each field is named as the ballot's
 * body names it (`choice`, `choices`) and carries in `data-shown` what the review says of it.
 */
export function BallotForm({ poll, place }: { poll: string; place: Place }) {
  return (
    <form method="get" action={`/member/ballot/${poll}`} data-ballot={poll}>
      <Whose place={place} />
      <Choices place={place} />
      <button type="submit">{memberPageWords[place.language].ballot.review}</button>
    </form>
  )
}

/** For, against, abstain: large, none chosen beforehand, each one sentence to a reader's ear. */
function Choices({ place }: { place: Place }) {
  const { yours, means } = memberPageWords[place.language].ballot
  const { choices: names, colon } = pageWords[place.language]
  return (
    <fieldset>
      <legend>{yours}</legend>
      {choices.map((choice) => (
        <label class="option">
          <input
            type="radio"
            name="choice"
            value={choice}
            data-shown={names[choice]}
            aria-label={`${names[choice]}${colon}${means[choice]}`}
            required
          />
          {names[choice]}
        </label>
      ))}
    </fieldset>
  )
}

interface Confirmation {
  place: Place
  /** What is about to be cast; without, the script fills it in. */
  of?: { poll: string; choice: Choice }
}

/** The choice as it is about to be cast, the one button that casts it, and the way back. */
export function Confirmation({ place, of }: Confirmation) {
  const words = memberPageWords[place.language].review
  return (
    <>
      <p class="choice-made" tabindex={-1}>
        {words.willVote}
        <span data-chosen>{of && pageWords[place.language].choices[of.choice]}</span>
      </p>
      <p class="note">{words.final}</p>
      <form method="post" action={of && ownForm(place, `/member/polls/${of.poll}/ballot`)}>
        {of && <input type="hidden" name="choice" value={of.choice} />}
        <button type="submit">{words.confirm}</button>
      </form>
      <p class="actions">
        <a class="button quiet" href="/member">
          {words.back}
        </a>
      </p>
    </>
  )
}

/** What the script needs to review a ballot in place and to say what became of it, and whose device this is. */
export function VotingDesk({ whose, place }: { whose: string; place: Place }) {
  const words = {
    ...memberPageWords[place.language].voting,
    and: pageWords[place.language].and,
    stop: pageWords[place.language].stop,
  }
  return (
    <template id="voting" data-whose={whose} data-words={JSON.stringify(words)}>
      <Confirmation place={place} />
    </template>
  )
}
