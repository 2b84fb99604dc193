import { cockpitSortingWords } from '../../words/cockpit-sorting.ts'
import { searchWords } from '../../words/search.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import { casesOfLeaders } from '../leader/case.tsx'
import { Answer } from '../suggestion/answer.tsx'
import { Matter } from '../suggestion/matter.tsx'
import { Handling, Status } from '../suggestion/standing.tsx'
import { partAddress } from './addresses.ts'
import { Frame } from './frame.tsx'
import { SortingForms } from './sorting-forms.tsx'
import type { SortingPart } from './sorting-part.ts'

/** One suggestion to be sorted: what it says, what is like it, and what can be done with it. */
export function sortingPage(part: SortingPart) {
  const { cockpit, of, next } = part
  const { place, session } = cockpit
  const words = cockpitSortingWords[place.language]
  const { suggestion, names, moves } = of
  return (
    <Frame
      cockpit={cockpit}
      part="suggestions"
      title={`${suggestion.number} ${suggestion.title}`}
      recorded
      ignore="turnout attendance quorum"
    >
      <Status suggestion={suggestion} to="staff" place={place} />
      <Handling suggestion={suggestion} place={place} />
      <div class="beside">
        <div>
          <Answer suggestion={suggestion} classes={names.classes} place={place} />
          <Matter suggestion={suggestion} names={names} place={place} />
        </div>
        <div>
          {moves.length > 0 ? <SortingForms {...part} /> : cockpit.acts && <p>{words.sorted}</p>}
          {next !== undefined && (
            <p>
              <a
                class={moves.length > 0 ? 'button quiet' : 'button'}
                href={partAddress(session.id, 'suggestions', `/${next.id}`)}
                data-next={moves.length === 0}
              >
                <span>
                  {words.next} <span lang={place.locale}>{`${next.number} ${next.title}`}</span>
                </span>
              </a>
            </p>
          )}
          <Similar {...part} />
        </div>
      </div>
      <p class="links">
        <a href={`${casesOfLeaders}/${suggestion.id}`}>{words.history}</a>
        <a href={partAddress(session.id, 'suggestions')}>{words.back}</a>
      </p>
    </Frame>
  )
}

/** What is likely the same matter, and why. */
function Similar({ cockpit: { place }, of: { similar } }: SortingPart) {
  const words = cockpitSortingWords[place.language]
  const { statuses } = suggestionWords[place.language]
  return (
    <section>
      <h2>{words.similar}</h2>
      {similar.length === 0 && <p class="note">{words.noSimilar}</p>}
      <ul class="cases">
        {similar.map(({ suggestion: { id, number, title, status }, shares }) => (
          <li>
            <a class="case" href={`${casesOfLeaders}/${id}`} lang={place.locale}>
              {number} {title}
            </a>
            <p class="note">
              {statuses[status][0]} · <span lang={place.locale}>{searchWords[place.language].reason(shares)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
