import type { Child } from 'hono/jsx'
import type { Result } from '../../domain/result.ts'
import type { Standing } from '../../domain/standing.ts'
import { type ElectionPageWords, electionPageWords } from '../../words/election-page.ts'
import type { Language } from '../../words/language.ts'
import { pageWords } from '../../words/pages.ts'
import type { Place } from '../place.ts'

interface Part {
  result: Result
  place: Place
}

/** How an election came out, in a few words: how many are elected for how many seats. */
function outcomeOf({ status, elected = [], seatsToFill = 0 }: Result, language: Language): string {
  const words = electionPageWords[language].result
  if (status === 'void') return words.void
  return elected.length > 0 ? words.elected(elected.length, seatsToFill) : words.nobody(seatsToFill)
}

/** How an election came out and who is elected, in one sentence. */
export function ElectionSentence({ result, place }: Part) {
  const names = (result.candidates ?? []).filter(({ elected }) => elected).map(({ name }) => name)
  return <>{electionPageWords[place.language].result.who(outcomeOf(result, place.language), names)}</>
}

/** What an election came to: how many are elected, everybody's votes, what happens to the seats that are left, the ballots reconciled. */
export function ElectionOutcome({ result, place, children }: Part & { children?: Child }) {
  const { status, scattered = 0 } = result
  return (
    <>
      <p class="outcome" data-news>
        {outcomeOf(result, place.language)}
      </p>
      {status === 'void' && <p>{pageWords[place.language].void}</p>}
      {children}
      {status !== 'void' && <Standings result={result} place={place} />}
      {scattered > 0 && <p class="note">{electionPageWords[place.language].result.scattered(scattered)}</p>}
      {status !== 'void' && <SeatsLeft result={result} place={place} />}
      <Reconciled result={result} place={place} />
    </>
  )
}

/** Everybody by votes, and what becomes of each. */
function Standings({ result: { candidates = [], runoff = [] }, place }: Part) {
  const words = electionPageWords[place.language].result
  const becomes = ({ id, elected, passes, before }: Standing): keyof ElectionPageWords['result']['is'] => {
    if (elected) return 'elected'
    if (before) return 'before'
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
          <b>{words.votes(one.votes)}</b> <span>{words.is[becomes(one)]}</span>
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
