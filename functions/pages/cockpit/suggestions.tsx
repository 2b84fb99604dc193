import type { Suggestion } from '../../domain/suggestion.ts'
import type { Unsorted } from '../../store/sorting-cases.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { cockpitSortingWords } from '../../words/cockpit-sorting.ts'
import type { Place } from '../place.ts'
import { partAddress } from './addresses.ts'
import type { Cockpit } from './cockpit.ts'
import { Frame } from './frame.tsx'

/** What waits to be sorted, the newest first. */
export function sortingListPage({ cockpit, unsorted }: { cockpit: Cockpit; unsorted: Unsorted }) {
  const { place, session } = cockpit
  const words = cockpitSortingWords[place.language]
  const isDone = unsorted.submitted.length + unsorted.accepted.length === 0
  const isLong = [unsorted.submitted, unsorted.accepted].some(({ length }) => length === 100)
  return (
    <Frame
      cockpit={cockpit}
      part="suggestions"
      title={cockpitWords[place.language].parts.suggestions}
      ignore="turnout attendance quorum"
    >
      {isDone && <p>{words.nothing}</p>}
      {(['submitted', 'accepted'] as const).map((status) => (
        <Waiting title={words[status]} suggestions={unsorted[status]} session={session.id} place={place} />
      ))}
      {isLong && <p class="note">{words.most}</p>}
    </Frame>
  )
}

interface Waiting {
  title: string
  suggestions: Suggestion[]
  session: string
  place: Place
}

function Waiting({ title, suggestions, session, place }: Waiting) {
  if (suggestions.length === 0) return null
  return (
    <section>
      <h2>
        {title} <span class="note">{suggestions.length}</span>
      </h2>
      <ul class="cases">
        {suggestions.map(({ id, number, title: called, theme, merged }) => (
          <li>
            <a class="case" href={partAddress(session, 'suggestions', `/${id}`)} lang={place.locale}>
              {number} {called}
            </a>
            <p class="note" lang={place.locale}>
              {theme}
              {merged.length > 0 && ` +${merged.length}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
