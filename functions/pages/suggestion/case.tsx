import type { Suggestion } from '../../domain/suggestion.ts'
import type { CaseMove, CaseMoveForm } from '../../domain/suggestion-move-form.ts'
import type { Step } from '../../domain/suggestion-step.ts'
import { type CasePageWords, casePageWords } from '../../words/case-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { Actions, Withdrawal } from './actions.tsx'
import { Answer } from './answer.tsx'
import { type CaseNames, Matter } from './matter.tsx'
import { Handling, Status } from './standing.tsx'
import { Steps } from './steps.tsx'

export type CaseSaid = keyof CasePageWords['said']

/** A suggestion as one of its readers follows it. */
export interface Case {
  suggestion: Suggestion
  steps: Step[]
  names: CaseNames
  /** What it was merged into, where it was: what becomes of that one is what became of both. */
  into: { suggestion: Suggestion; steps: Step[] } | undefined
  /** What it was split into, where it was. */
  parts: Suggestion[]
  /** What the reader can do now, with it or with what it was merged into. */
  moves: CaseMove[]
  isAmendable: boolean
}

interface CasePage {
  place: Place
  of: Case
  said: CaseSaid | undefined
  sent?: CaseMoveForm
}

/** One suggestion: where it stands, the answer, what its reader can do now, every step that led here, and its text. */
export function casePage({ place, of, said, sent }: CasePage) {
  const { suggestion, into, parts, moves, isAmendable } = of
  const words = casePageWords[place.language]
  const followed = into?.suggestion ?? suggestion
  const at = `/member/suggestions/${followed.id}`
  return (
    <Layout place={place} title={`${words.title} ${suggestion.number}`}>
      {said && (
        <p class="said" role="status">
          {words.said[said]}
        </p>
      )}
      <p class="eyebrow">{suggestion.number}</p>
      <h1 lang={place.locale}>{suggestion.title}</h1>
      {into && <MergedInto into={into.suggestion} place={place} />}
      <Status suggestion={followed} place={place} />
      <Handling suggestion={followed} place={place} />
      <Answer suggestion={followed} classes={of.names.classes} place={place} />
      <Actions suggestion={followed} moves={moves} isAmendable={isAmendable} sent={sent} place={place} />
      {parts.length > 0 && <Parts parts={parts} place={place} />}
      <History of={of} place={place} />
      <Matter suggestion={suggestion} names={of.names} place={place} />
      {moves.includes('withdraw') && <Withdrawal at={at} place={place} />}
      <p class="links">
        <a href="/member">{words.back}</a>
      </p>
    </Layout>
  )
}

function History({ of: { steps, into, names }, place }: { of: Case; place: Place }) {
  const words = casePageWords[place.language]
  return (
    <section>
      <h2>{words.history}</h2>
      <Steps steps={steps} classes={names.classes} place={place} />
      {into && (
        <>
          <h3>{words.mergedHistory(into.suggestion.number)}</h3>
          <Steps steps={into.steps} classes={names.classes} place={place} />
        </>
      )}
    </section>
  )
}

function MergedInto({ into, place }: { into: Suggestion; place: Place }) {
  return (
    <p>
      {casePageWords[place.language].merged}{' '}
      <a href={`/member/suggestions/${into.id}`}>
        {into.number} <span lang={place.locale}>{into.title}</span>
      </a>
    </p>
  )
}

function Parts({ parts, place }: { parts: Suggestion[]; place: Place }) {
  const { statuses } = suggestionWords[place.language]
  return (
    <section>
      <h2>{casePageWords[place.language].parts}</h2>
      <ul class="links">
        {parts.map(({ id, number, title, status }) => (
          <li>
            <a href={`/member/suggestions/${id}`}>
              {number} <span lang={place.locale}>{title}</span> · {statuses[status][0]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
