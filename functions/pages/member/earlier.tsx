import type { Earlier } from '../../store/earlier-results.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { objectionPageWords } from '../../words/objection-page.ts'
import { pageWords } from '../../words/pages.ts'
import { ElectionSentence } from '../election/result.tsx'
import type { Place } from '../place.ts'

interface Properties {
  results: Earlier[]
  /** Whether somebody may still object to them, or look at their objection. */
  canObject: boolean
  place: Place
}

/** What was voted on before, folded, a sentence each. */
export function EarlierResults({ results, canObject, place }: Properties) {
  if (results.length === 0) return null
  return (
    <details>
      <summary>{memberPageWords[place.language].earlier(results.length)}</summary>
      <ul class="cases">
        {results.map(({ text, result }) => (
          <li>
            <p lang={place.locale}>{text}</p>
            <p>
              {result.candidates ? (
                <ElectionSentence result={result} place={place} />
              ) : (
                pageWords[place.language].inOneSentence(result.status, result.counts)
              )}
            </p>
            {canObject && (
              <p class="links">
                <a href={`/member/polls/${result.poll}/objection`}>
                  {objectionPageWords[place.language].title}
                  <span class="unseen" lang={place.locale}>
                    {text}
                  </span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
