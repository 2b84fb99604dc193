import type { Suggestion } from '../../domain/suggestion.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { pageWords } from '../../words/pages.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'

/** A suggestion, and the one that it was merged into, if it was. */
export interface OwnSuggestion {
  suggestion: Suggestion
  into: Suggestion | undefined
}

interface Part extends OwnSuggestion {
  place: Place
}

/** One's suggestions and what became of each, in plain words. */
export function SuggestionSection({ suggestions, place }: { suggestions: OwnSuggestion[]; place: Place }) {
  const words = memberPageWords[place.language].suggestions
  return (
    <section>
      <h2>{words.title}</h2>
      {suggestions.length === 0 && <p class="note">{words.none}</p>}
      <ul class="cases">
        {suggestions.map((one) => (
          <li>
            <Case {...one} place={place} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a merged one was merged into, what becomes of that one is what became of both. */
function Case({ suggestion, into, place }: Part) {
  const words = memberPageWords[place.language].suggestions
  const followed = into ?? suggestion
  const [name, meaning] = suggestionWords[place.language].statuses[followed.status]
  return (
    <>
      <h3 lang={place.locale}>
        {suggestion.number} {suggestion.title}
      </h3>
      {into && (
        <p>
          {words.into} {into.number} <span lang={place.locale}>{into.title}</span>
        </p>
      )}
      <p>
        <strong>{name}</strong>
        {pageWords[place.language].colon}
        {meaning}
      </p>
      <Handling suggestion={followed} place={place} />
    </>
  )
}

/** Who deals with it, until when, and what was answered. */
function Handling({
  suggestion: { host, dueAt, reply, explanation },
  place,
}: {
  suggestion: Suggestion
  place: Place
}) {
  const words = memberPageWords[place.language].suggestions
  const answer = reply ?? explanation
  return (
    <>
      {host !== undefined && (
        <p class="note">
          {words.host} <span lang={place.locale}>{host}</span>
          {dueAt !== undefined && (
            <>
              {' · '}
              {words.dueAt} <Day at={dueAt} place={place} />
            </>
          )}
        </p>
      )}
      {answer && (
        <blockquote lang={place.locale}>
          <p>{answer.text}</p>
          <p class="note">{answer.signer}</p>
        </blockquote>
      )}
    </>
  )
}
