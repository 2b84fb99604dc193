import type { Child } from 'hono/jsx'
import { mostAtOnce } from '../../domain/bulk-move.ts'
import { sortingLists } from '../../domain/sorting-list.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import type { Unsorted } from '../../store/sorting-cases.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { cockpitSortingWords } from '../../words/cockpit-sorting.ts'
import { partAddress } from './addresses.ts'
import { type Cockpit, faultIn } from './cockpit.ts'
import { Form } from './form.tsx'
import { Frame } from './frame.tsx'

/** What waits to be sorted, then what was answered and waits to be closed, the newest first. */
export function sortingListPage({ cockpit, unsorted }: { cockpit: Cockpit; unsorted: Unsorted }) {
  const { place } = cockpit
  const words = cockpitSortingWords[place.language]
  const { submitted, accepted, settled, answered } = unsorted
  return (
    <Frame
      cockpit={cockpit}
      part="suggestions"
      title={cockpitWords[place.language].parts.suggestions}
      ignore="turnout attendance quorum"
    >
      {sortingLists.every((list) => unsorted[list].length === 0) && <p>{words.nothing}</p>}
      <Waiting title={words.submitted} of={submitted}>
        <Cases cockpit={cockpit} of={submitted} />
      </Waiting>
      <Waiting title={words.accepted} of={accepted}>
        <Cases cockpit={cockpit} of={accepted} />
      </Waiting>
      <Waiting title={words.settled} of={settled} what={words.what.settled}>
        {cockpit.acts ? <Closing cockpit={cockpit} of={settled} /> : <Cases cockpit={cockpit} of={settled} />}
      </Waiting>
      <Waiting title={words.answered} of={answered} what={words.what.answered}>
        <Cases cockpit={cockpit} of={answered} />
      </Waiting>
      {sortingLists.some((list) => unsorted[list].length === mostAtOnce) && <p class="note">{words.most}</p>}
    </Frame>
  )
}

interface Waiting {
  title: string
  of: Suggestion[]
  what?: string
  children: Child
}

function Waiting({ title, of, what, children }: Waiting) {
  if (of.length === 0) return null
  return (
    <section>
      <h2>
        {title} <span class="note">{of.length}</span>
      </h2>
      {what && <p class="note">{what}</p>}
      {children}
    </section>
  )
}

interface Listed {
  cockpit: Cockpit
  of: Suggestion[]
}

const Cases = ({ cockpit: { place, session }, of }: Listed) => (
  <ul class="cases">
    {of.map(({ id, number, title, theme, merged }) => (
      <li>
        <a class="case" href={partAddress(session.id, 'suggestions', `/${id}`)} lang={place.locale}>
          {number} {title}
        </a>
        <p class="note" lang={place.locale}>
          {theme}
          {merged.length > 0 && ` +${merged.length}`}
        </p>
      </li>
    ))}
  </ul>
)

/** Several closed at once: those that are ticked. None is beforehand, since nothing takes it back. */
function Closing({ cockpit, of }: Listed) {
  const { place, session } = cockpit
  const words = cockpitSortingWords[place.language]
  const fault = faultIn(cockpit, 'closed')
  return (
    <Form cockpit={cockpit} action={partAddress(session.id, 'suggestions')} say={{}}>
      <fieldset id="closed" {...(fault && { 'aria-describedby': 'closed-fault' })}>
        <legend class="unseen">{words.settled}</legend>
        {fault && (
          <p class="fault" id="closed-fault">
            {fault}
          </p>
        )}
        <ul class="cases">
          {of.map(({ id, number, title }) => (
            <li>
              <label class="tick" lang={place.locale}>
                <input type="checkbox" name="closed" value={id} />
                {number} {title}
              </label>
              <a class="case" href={partAddress(session.id, 'suggestions', `/${id}`)}>
                {words.seeAnswer}
                <span class="unseen" lang={place.locale}>
                  {title}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </fieldset>
      <p class="note">{words.final}</p>
      <button type="submit">{words.closeTicked}</button>
    </Form>
  )
}
