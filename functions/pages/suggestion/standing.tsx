import type { Suggestion } from '../../domain/suggestion.ts'
import { casePageWords } from '../../words/case-page.ts'
import { pageWords } from '../../words/pages.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'

interface Part {
  suggestion: Suggestion
  place: Place
}

/** Whom a page tells where a suggestion stands: what that means is said to whoever proposed it; the staff know. */
export type Told = 'proposer' | 'staff'

/** Where a suggestion stands, in plain words. */
export function Status({ suggestion: { status }, to, place }: Part & { to: Told }) {
  const [name, meaning] = suggestionWords[place.language].statuses[status]
  return (
    <p>
      <strong>{name}</strong>
      {to === 'proposer' && `${pageWords[place.language].colon}${meaning}`}
    </p>
  )
}

/** Who deals with it, and until when. */
export function Handling({ suggestion: { host, coHosts, dueAt, overdue, supervised }, place }: Part) {
  const words = casePageWords[place.language]
  if (host === undefined) return null
  return (
    <p class="note">
      {words.host} <span lang={place.locale}>{host}</span>
      {coHosts.length > 0 && (
        <>
          {' · '}
          {words.coHosts} <span lang={place.locale}>{coHosts.join(pageWords[place.language].and)}</span>
        </>
      )}
      {dueAt !== undefined && (
        <>
          {' · '}
          {words.dueAt} <Day at={dueAt} place={place} />
        </>
      )}
      {overdue && (
        <>
          {' · '}
          <strong class="late">{words.late}</strong>
        </>
      )}
      {supervised && ` · ${words.supervised}`}
    </p>
  )
}
