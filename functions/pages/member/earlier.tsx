import type { Result } from '../../domain/result.ts'
import type { Earlier } from '../../store/earlier-results.ts'
import { electionPageWords } from '../../words/election-page.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { pageWords } from '../../words/pages.ts'
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
            <p>{sentenceOf(result, place)}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What a poll came to; of an election, who was elected. */
function sentenceOf({ status, counts, candidates, elected = [], seatsToFill = 0 }: Result, place: Place): string {
  const { colon, and, inOneSentence } = pageWords[place.language]
  if (!candidates) return inOneSentence(status, counts)
  const words = electionPageWords[place.language].result
  if (status === 'void') return words.void
  if (elected.length === 0) return words.nobody(seatsToFill)
  const names = candidates.filter((one) => one.elected).map(({ name }) => name)
  return words.elected(elected.length, seatsToFill) + colon + names.join(and)
}
