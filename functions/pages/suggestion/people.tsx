import type { SuggestionForm } from '../../domain/suggestion-form.ts'
import { type WritingFault, writingPageWords } from '../../words/writing-page.ts'
import type { Place } from '../place.ts'

export interface Person {
  memberNo: string
  name: string
}

interface Part {
  form: SuggestionForm
  people: Person[]
  self: string | undefined
  faults: readonly WritingFault[]
  place: Place
}

/** Who proposes it: the writer and whom they ask to sign with them, or, written down by a recorder, whoever said it. */
export function People({ form, people, self, faults, place }: Part) {
  const words = writingPageWords[place.language]
  const chosen = [form.proposers].flat()
  const others = people.filter(({ memberNo }) => memberNo !== self)
  const boxes = others.map(({ memberNo, name }) => (
    <label class="tick" lang={place.locale}>
      <input type="checkbox" name="proposers" value={memberNo} checked={chosen.includes(memberNo)} />
      {name}
    </label>
  ))
  if (self === undefined)
    return (
      <fieldset id="proposers">
        <legend>{words.forWhom}</legend>
        {faults.includes('proposers') && <p class="fault">{words.faults.proposers}</p>}
        {boxes}
      </fieldset>
    )
  return (
    <>
      <input type="hidden" name="proposers" value={self} />
      {boxes.length > 0 && (
        <details id="proposers" open={others.some(({ memberNo }) => chosen.includes(memberNo))}>
          <summary>
            {words.fields.proposers}
            <span class="note">{words.optional}</span>
          </summary>
          {boxes}
        </details>
      )}
    </>
  )
}
