import type { Child } from 'hono/jsx'
import type { Motion } from '../domain/motion.ts'
import type { ObjectionCount } from '../domain/objection.ts'
import { type Counts, type Result, wordsPut } from '../domain/result.ts'
import { checkSentence, countNames } from '../words/checks.ts'
import { electionPageWords } from '../words/election-page.ts'
import { pageWords } from '../words/pages.ts'
import { Bar } from './bar.tsx'
import { ElectionOutcome } from './election/result.tsx'
import type { Place } from './place.ts'

interface Properties {
  result: Result
  motion: Pick<Motion, 'text'>
  place: Place
  /** How many objected to it, where somebody did. */
  objections?: ObjectionCount | undefined
  /** What a page adds: on a member's own, how they voted. */
  children?: Child
  /** What comes at the end: on a member's own, the way to object. */
  foot?: Child
}

/** What a poll came to: the outcome, the counts as figures and as a bar, every condition's sentence, the resolution. */
export function ResultSection({ result, motion, place, objections, children, foot }: Properties) {
  const words = pageWords[place.language]
  const { counts, status, round, checks, clerkDecided, resolution } = result
  const text = wordsPut(result, motion)
  return (
    <section>
      <p class="eyebrow">
        {result.candidates ? electionPageWords[place.language].result.title : words.last}
        {round > 1 && ` · ${words.round(round)}`}
      </p>
      <p class="motion" lang={place.locale}>
        {text}
      </p>
      {result.candidates ? (
        <ElectionOutcome result={result} place={place}>
          {children}
        </ElectionOutcome>
      ) : (
        <>
          <Outcome result={result} place={place} />
          {children}
          <Bar whole={counts.entitled} parts={shares.map((share) => ({ class: share, count: counts[share] }))} />
          <Figures counts={counts} place={place} />
          {status === 'void' && <p>{words.void}</p>}
        </>
      )}
      {counts.byClerk > 0 && (
        <p>
          {words.byClerk(counts.byClerk)}
          {clerkDecided && words.clerkDecided}
        </p>
      )}
      <ul class="checks">
        {checks.map((check) => (
          <li>{checkSentence[place.language](check)}</li>
        ))}
      </ul>
      {objections && <p>{words.objections(objections.made, objections.open)}</p>}
      {resolution !== undefined && resolution !== text && (
        <p lang={place.locale}>
          {words.resolution}
          {words.colon}
          {resolution}
        </p>
      )}
      {foot}
    </section>
  )
}

/** How it came out, in a word to the eye and in one sentence to the ear. */
function Outcome({ result: { status, counts }, place }: Omit<Properties, 'motion'>) {
  const words = pageWords[place.language]
  return (
    <p class="outcome">
      <span aria-hidden="true">{words.results[status]}</span>
      <span class="unseen" data-news>
        {words.inOneSentence(status, counts)}
      </span>
    </p>
  )
}

const shares = ['for', 'against', 'abstain'] as const

/** Each count under its name, in the order in which they are read out. */
function Figures({ counts, place }: { counts: Counts; place: Place }) {
  const names = Object.entries(countNames[place.language]) as [keyof Counts, string][]
  return (
    <dl class="figures">
      {names.map(([count, name]) => (
        <div>
          <dt class={`key ${count}`}>{name}</dt>
          <dd>{counts[count]}</dd>
        </div>
      ))}
    </dl>
  )
}
