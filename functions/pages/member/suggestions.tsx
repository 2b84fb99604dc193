import type { Session } from '../../domain/session.ts'
import type { OwnSuggestion } from '../../store/own-suggestions.ts'
import { casePageWords } from '../../words/case-page.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { writingPageWords } from '../../words/writing-page.ts'
import type { Place } from '../place.ts'
import { Handling, Status } from '../suggestion/standing.tsx'

interface Section {
  suggestions: OwnSuggestion[]
  discussed: Session[]
  place: Place
}

/** One's suggestions and what became of each, what waits for the reader first; and where to write another. */
export function SuggestionSection({ suggestions, discussed, place }: Section) {
  const words = memberPageWords[place.language].suggestions
  return (
    <section>
      <h2>{words.title}</h2>
      {suggestions.length === 0 && <p class="note">{words.none}</p>}
      <ul class="cases">
        {suggestions.map((own) => (
          <li>
            <OwnCase own={own} place={place} />
          </li>
        ))}
      </ul>
      {discussed.map(({ id, title }) => (
        <p class="actions">
          <a class="button quiet" href={`/member/suggestions/new?session=${id}`}>
            {writingPageWords[place.language].write}
            {discussed.length > 1 && <span lang={place.locale}>（{title}）</span>}
          </a>
        </p>
      ))}
    </section>
  )
}

/** Where a merged one was merged into, what becomes of that one is what became of both. */
function OwnCase({ own: { suggestion, into, waiting }, place }: { own: OwnSuggestion; place: Place }) {
  const followed = into ?? suggestion
  return (
    <>
      <h3>
        <a class="case" href={`/member/suggestions/${suggestion.id}`} lang={place.locale}>
          {suggestion.number} {suggestion.title}
        </a>
      </h3>
      {waiting && <p class="late">{casePageWords[place.language].waiting[waiting]}</p>}
      {into && (
        <p>
          {memberPageWords[place.language].suggestions.into} {into.number} <span lang={place.locale}>{into.title}</span>
        </p>
      )}
      <Status suggestion={followed} to="proposer" place={place} />
      <Handling suggestion={followed} place={place} />
    </>
  )
}
