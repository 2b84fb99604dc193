import type { Child } from 'hono/jsx'
import type { Result } from '../../domain/result.ts'
import type { Standing } from '../../domain/standing.ts'
import { type ElectionPageWords, electionPageWords } from '../../words/election-page.ts'
import { pageWords } from '../../words/pages.ts'
import type { Place } from '../place.ts'

interface Part {
  result: Result
  place: Place
}

/** What an election came to: how many are elected, everybody's votes, what happens to the seats that are left, the ballots reconciled. */
export function ElectionOutcome({ result, place, children }: Part & { children?: Child }) {
  const words = electionPageWords[place.language].result
  const { seatsToFill = 0, elected = [], status, scattered = 0 } = result
  if (status === 'void')
    return (
      <>
        <p class="outcome">{words.void}</p>
        <p>{pageWords[place.language].void}</p>
        {children}
        <Reconciled result={result} place={place} />
      </>
    )
  return (
    <>
      <p class="outcome">
        {elected.length > 0 ? words.elected(elected.length, seatsToFill) : words.nobody(seatsToFill)}
      </p>
      {children}
      <Standings result={result} place={place} />
      {scattered > 0 && <p class="note">{words.scattered(scattered)}</p>}
      <SeatsLeft result={result} place={place} />
      <Reconciled result={result} place={place} />
    </>
  )
}

/** Everybody by votes, and what becomes of each. */
function Standings({ result: { candidates = [], runoff = [] }, place }: Part) {
  const words = electionPageWords[place.language].result
  const outcomeOf = ({ id, elected, passes }: Standing): keyof ElectionPageWords['result']['is'] => {
    if (elected) return 'elected'
    if (runoff.includes(id)) return 'tied'
    return passes ? 'not' : 'below'
  }
  return (
    <ol class="standings">
      {candidates.map((one) => (
        <li class={one.elected ? 'elected' : undefined}>
          <span>
            <span lang={place.locale}>{one.name}</span>
            {!one.nominated && <span class="note"> {words.written}</span>}
          </span>{' '}
          <b>{words.votes(one.votes)}</b> <span>{words.is[outcomeOf(one)]}</span>
        </li>
      ))}
    </ol>
  )
}

/** What happens to the seats that nobody was elected to: a runoff, another vote, or nothing. */
function SeatsLeft({ result: { candidates = [], elected = [], runoff = [], seatsToFill = 0, status }, place }: Part) {
  const words = electionPageWords[place.language].result
  const left = seatsToFill - elected.length
  if (left === 0) return null
  const tied = candidates.filter(({ id }) => runoff.includes(id)).map(({ name }) => name)
  if (tied.length > 0) return <p>{words.runoff(tied, left)}</p>
  return <p>{status === 'carried' ? words.vacant(left) : words.left(left)}</p>
}

/** The ballots: issued, returned, valid and not; of a show of hands, who was there. */
function Reconciled({ result: { counts, issued, method }, place }: Part) {
  const names = electionPageWords[place.language].result.counts
  const { returned, valid, abstain, invalid } = counts
  const shown = {
    entitled: counts.entitled,
    present: counts.present,
    ...(issued !== undefined && { issued }),
    ...(method !== 'hands' && { returned, valid, abstain, invalid }),
  }
  return (
    <dl class="figures">
      {(Object.entries(shown) as [keyof typeof names, number][]).map(([name, count]) => (
        <div>
          <dt>{names[name]}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
