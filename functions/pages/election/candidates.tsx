import { type Contest, contestKind } from '../../domain/election.ts'
import { electionPageWords } from '../../words/election-page.ts'
import type { Place } from '../place.ts'

interface Properties {
  contest: Contest
  place: Place
}

/** What kind of election this is, and how many seats it fills. */
export function Asked({ contest, place }: Properties) {
  const words = electionPageWords[place.language]
  return (
    <p class="asked">
      {words.kind(contestKind(contest), contest.runoff)} · {words.seats(contest.seatsToFill)}
    </p>
  )
}

/** Who stands, in the order of the ballot. */
export function Candidates({ contest, place }: Properties) {
  if (contest.candidates.length === 0) return null
  return (
    <>
      <h3>{electionPageWords[place.language].candidates}</h3>
      <ol class="names" lang={place.locale}>
        {contest.candidates.map(({ name, unit }) => (
          <li>
            {name}
            {unit && <span class="note">{unit}</span>}
          </li>
        ))}
      </ol>
    </>
  )
}
