import type { Child } from 'hono/jsx'
import type { Suggestion } from '../../domain/suggestion.ts'
import type { CaseNames } from '../../store/cases.ts'
import { casePageWords } from '../../words/case-page.ts'
import { pageWords } from '../../words/pages.ts'
import type { Place } from '../place.ts'
import { Fact } from './facts.tsx'

interface Matter {
  suggestion: Suggestion
  names: CaseNames
  place: Place
}

/** What was suggested, as it was written, by whom. */
export function Matter({ suggestion: { number, theme, situation, analysis, proposal }, names, place }: Matter) {
  const words = casePageWords[place.language]
  return (
    <section>
      <h2>{words.text}</h2>
      <dl>
        <Fact name={words.number}>{number}</Fact>
        <Fact name={words.theme} lang={place.locale}>
          {theme}
        </Fact>
        <Fact name={words.group} lang={place.locale}>
          {names.group}
        </Fact>
        {names.priority !== undefined && (
          <Fact name={words.priority} lang={place.locale}>
            {names.priority}
          </Fact>
        )}
        <Fact name={words.proposers} lang={place.locale}>
          {names.proposers.join(pageWords[place.language].and)}
        </Fact>
        {names.invited.length > 0 && (
          <Fact name={words.invited} lang={place.locale}>
            {names.invited.join(pageWords[place.language].and)}
          </Fact>
        )}
      </dl>
      <Written title={words.situation} place={place}>
        {situation}
      </Written>
      {analysis !== undefined && (
        <Written title={words.analysis} place={place}>
          {analysis}
        </Written>
      )}
      <Written title={words.proposal} place={place}>
        {proposal}
      </Written>
    </section>
  )
}

const Written = ({ title, place, children }: { title: string; place: Place; children?: Child }) => (
  <>
    <h3>{title}</h3>
    <p class="written" lang={place.locale}>
      {children}
    </p>
  </>
)
