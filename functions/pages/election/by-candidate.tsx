import { electionPageWords } from '../../words/election-page.ts'
import type { Place } from '../place.ts'

/** Where the secretariat counts an election, or enters a ballot in one: its page of a vote has fields for opinions only. */
export function ByCandidate({ what, place }: { what: 'count' | 'enter'; place: Place }) {
  const words = electionPageWords[place.language].cockpit
  return (
    <section class="now">
      <p>{words[what]}</p>
      <p>
        <a class="button quiet" href="/docs">
          {words.console}
        </a>
      </p>
    </section>
  )
}
