import type { Suggestion } from '../../domain/suggestion.ts'
import type { CaseNames } from '../../store/cases.ts'
import { casePageWords } from '../../words/case-page.ts'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'
import { Fact } from './facts.tsx'
import { ReplyClass } from './reply-class.tsx'

interface Part {
  suggestion: Suggestion
  classes: CaseNames['classes']
  place: Place
}

/** The answer that stands: how it came out, the text and its signer, what was promised and whether it is done. */
export function Answer({ suggestion: { reply, explanation }, classes, place }: Part) {
  const words = casePageWords[place.language]
  const answer = reply ?? explanation
  if (!answer) return null
  return (
    <section>
      <h2>{words.answer}</h2>
      <blockquote lang={place.locale}>{answer.text}</blockquote>
      <dl>
        {reply && (
          <Fact name={words.class}>
            <ReplyClass of={reply.class} classes={classes} place={place} />
          </Fact>
        )}
        <Fact name={words.signer} lang={place.locale}>
          {answer.signer}
        </Fact>
      </dl>
      {reply && reply.promises.length > 0 && <Promises promises={reply.promises} place={place} />}
    </section>
  )
}

type Promised = NonNullable<Suggestion['reply']>['promises']

function Promises({ promises, place }: { promises: Promised; place: Place }) {
  const words = casePageWords[place.language]
  return (
    <>
      <h3>{words.promises}</h3>
      <ul>
        {promises.map(({ text, dueAt, done }) => (
          <li>
            <span lang={place.locale}>{text}</span>{' '}
            <span class="note">
              {words.until} <Day at={dueAt} place={place} /> · {done ? words.kept : words.notKept}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
