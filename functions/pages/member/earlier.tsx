import type { Earlier } from '../../store/earlier-results.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { pageWords } from '../../words/pages.ts'
import { ElectionSentence } from '../election/result.tsx'
import type { Place } from '../place.ts'

/** What was voted on before, folded, a sentence each. */
export function EarlierResults({ results, place }: { results: Earlier[]; place: Place }) {
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
          </li>
        ))}
      </ul>
    </details>
  )
}
