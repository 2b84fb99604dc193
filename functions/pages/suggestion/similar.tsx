import type { KeptSuggestion } from '../../domain/suggestion.ts'
import type { Likeness } from '../../store/similar-suggestions.ts'
import { searchWords } from '../../words/search.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import { writingPageWords } from '../../words/writing-page.ts'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'

interface SimilarPage {
  place: Place
  of: KeptSuggestion
  found: Likeness[]
  /** Where the reader came from, behind the suggestion's own address. */
  back: string
}

/** What may say the same as a suggestion, and why; who proposed it is nobody's business here. */
export function similarPage({ place, of, found, back }: SimilarPage) {
  const words = writingPageWords[place.language]
  const { statuses } = suggestionWords[place.language]
  const { reason } = searchWords[place.language]
  return (
    <Layout place={place} title={words.saving.similar}>
      <h1>{words.saving.similar}</h1>
      <p class="note">
        {of.number} <span lang={place.locale}>{of.title}</span>
      </p>
      {found.length === 0 ? <p>{words.similar.none}</p> : <p>{words.saving.similarNote}</p>}
      <ul class="cases">
        {found.map(({ suggestion, shares }) => (
          <li>
            <h2 lang={place.locale}>
              {suggestion.number} {suggestion.title}
            </h2>
            <p>{statuses[suggestion.status][0]}</p>
            <p class="note" lang={place.locale}>
              {reason(shares)}
            </p>
          </li>
        ))}
      </ul>
      <p class="links">
        <a href={`/member/suggestions/${of.id}${back}`}>{words.similar.back}</a>
      </p>
    </Layout>
  )
}
