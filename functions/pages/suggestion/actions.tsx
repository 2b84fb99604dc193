import type { Suggestion } from '../../domain/suggestion.ts'
import type { CaseMove, CaseMoveForm } from '../../domain/suggestion-move-form.ts'
import { casePageWords } from '../../words/case-page.ts'
import { ownForm } from '../own-form.ts'
import type { Place } from '../place.ts'

interface Actions {
  suggestion: Suggestion
  /** What its reader can do now. */
  moves: readonly CaseMove[]
  isAmendable: boolean
  /** A form that was sent and could not be carried out, as it was sent. */
  sent: CaseMoveForm | undefined
  place: Place
}

/** What its reader can do now; nothing where that is nothing. What is pressing stands in a box of its own. */
export function Actions({ suggestion, moves, isAmendable, sent, place }: Actions) {
  const words = casePageWords[place.language]
  const at = `/member/suggestions/${suggestion.id}`
  const canSubmit = moves.includes('submit')
  return (
    <>
      {moves.includes('co-sign') && <CoSigning at={at} place={place} />}
      {moves.includes('feedback') && <Feedback at={at} sent={sent} place={place} />}
      {(canSubmit || isAmendable) && (
        <section class="now">
          <p class="eyebrow">{words.now}</p>
          {canSubmit && (
            <form method="post" action={ownForm(place, `${at}/moves`)}>
              <button type="submit" name="move" value="submit">
                {words.submit}
              </button>
            </form>
          )}
          {isAmendable && (
            <p class="actions">
              <a class="button quiet" href={`${at}/edit`}>
                {words.amend}
              </a>
            </p>
          )}
        </section>
      )}
    </>
  )
}

interface Part {
  at: string
  sent: CaseMoveForm | undefined
  place: Place
}

function Feedback({ at, sent, place }: Part) {
  const words = casePageWords[place.language].feedback
  const title = casePageWords[place.language].now
  return (
    <section class="now" id="feedback">
      <p class="eyebrow">{title}</p>
      <form method="post" action={ownForm(place, `${at}/moves`)}>
        <input type="hidden" name="move" value="feedback" />
        <fieldset aria-describedby="once">
          <legend>
            <h2>{words.question}</h2>
          </legend>
          <p class="note" id="once">
            {words.once}
          </p>
          {sent && (
            <p class="fault" role="alert">
              {words.choose}
            </p>
          )}
          <label class="option">
            <input type="radio" name="satisfied" value="true" required />
            {words.satisfied}
          </label>
          <label class="option">
            <input type="radio" name="satisfied" value="false" required />
            {words.unsatisfied}
          </label>
        </fieldset>
        <label for="comment">{words.comment}</label>
        <textarea id="comment" name="comment" rows={4} maxlength={10_000} lang={place.locale}>
          {sent?.comment}
        </textarea>
        <button type="submit">{words.send}</button>
      </form>
    </section>
  )
}

function CoSigning({ at, place }: Omit<Part, 'sent'>) {
  const words = casePageWords[place.language].coSign
  return (
    <section class="now">
      <p class="eyebrow">{casePageWords[place.language].now}</p>
      <h2>{words.question}</h2>
      <p class="note">{words.note}</p>
      <form method="post" action={ownForm(place, `${at}/moves`)}>
        <input type="hidden" name="move" value="co-sign" />
        <button type="submit" name="agree" value="true">
          {words.agree}
        </button>
        <button type="submit" name="agree" value="false" class="quiet">
          {words.disagree}
        </button>
      </form>
    </section>
  )
}

/** Withdrawing, in two steps: it is opened, then confirmed. */
export function Withdrawal({ at, place }: Omit<Part, 'sent'>) {
  const words = casePageWords[place.language].withdraw
  return (
    <details>
      <summary>{words.open}</summary>
      <form method="post" action={ownForm(place, `${at}/moves`)}>
        <input type="hidden" name="move" value="withdraw" />
        <p>{words.sure}</p>
        <label for="reason">{words.reason}</label>
        <textarea id="reason" name="reason" rows={2} maxlength={10_000} lang={place.locale} />
        <button type="submit" class="quiet">
          {words.confirm}
        </button>
      </form>
    </details>
  )
}
