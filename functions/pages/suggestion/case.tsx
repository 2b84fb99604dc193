import type { Child } from 'hono/jsx'
import type { Suggestion } from '../../domain/suggestion.ts'
import type { Case } from '../../store/cases.ts'
import { casePageWords } from '../../words/case-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { Answer } from './answer.tsx'
import { Matter } from './matter.tsx'
import { Handling, Status, type Told } from './standing.tsx'
import { Steps } from './steps.tsx'

interface CasePage {
  place: Place
  of: Case
  /** Where its reader's suggestions are, such as `/member/suggestions`. */
  at: string
  to: Told
  said?: string | undefined
  back: { href: string; name: string }
  /** What its reader can do now, and, at the end, what is seldom wanted. */
  actions?: Child
  afterwards?: Child
}

/** One suggestion: where it stands, the answer, what its reader can do now, every step that led here, and its text. */
export function CasePage({ place, of, at, to, said, back, actions, afterwards }: CasePage) {
  const { suggestion, into, parts } = of
  const words = casePageWords[place.language]
  const followed = into?.suggestion ?? suggestion
  return (
    <Layout place={place} title={`${words.title} ${suggestion.number}`}>
      {said && (
        <p class="said" role="status">
          {said}
        </p>
      )}
      <p class="eyebrow">{suggestion.number}</p>
      <h1 lang={place.locale}>{suggestion.title}</h1>
      {into && <MergedInto into={into.suggestion} at={at} to={to} place={place} />}
      <Status suggestion={followed} to={to} place={place} />
      <Handling suggestion={followed} place={place} />
      <Answer suggestion={followed} classes={of.names.classes} place={place} />
      {actions}
      {parts.length > 0 && <Parts parts={parts} at={at} place={place} />}
      <History of={of} place={place} />
      <Matter suggestion={suggestion} names={of.names} place={place} />
      {afterwards}
      <p class="links">
        <a href={back.href}>{back.name}</a>
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

function MergedInto({ into, at, to, place }: { into: Suggestion; at: string; to: Told; place: Place }) {
  return (
    <p>
      {casePageWords[place.language].merged[to]}{' '}
      <a href={`${at}/${into.id}`}>
        {into.number} <span lang={place.locale}>{into.title}</span>
      </a>
    </p>
  )
}

function Parts({ parts, at, place }: { parts: Suggestion[]; at: string; place: Place }) {
  const { statuses } = suggestionWords[place.language]
  return (
    <section>
      <h2>{casePageWords[place.language].parts}</h2>
      <ul class="links">
        {parts.map(({ id, number, title, status }) => (
          <li>
            <a href={`${at}/${id}`}>
              {number} <span lang={place.locale}>{title}</span> · {statuses[status][0]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
