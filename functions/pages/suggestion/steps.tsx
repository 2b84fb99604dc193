import type { Child } from 'hono/jsx'
import type { Step, StepFacts, StepMove } from '../../domain/suggestion-step.ts'
import type { CaseNames } from '../../store/cases.ts'
import { casePageWords } from '../../words/case-page.ts'
import { pageWords } from '../../words/pages.ts'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'
import { Fact } from './facts.tsx'
import { GivenOpinions } from './given-opinions.tsx'
import { ReplyClass } from './reply-class.tsx'

interface Shown {
  classes: CaseNames['classes']
  place: Place
}

/** What happened, oldest first: when, who did what, why, and what was said with it. */
export function Steps({ steps, ...shown }: Shown & { steps: readonly Step[] }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li>
          <StepTold step={step} {...shown} />
        </li>
      ))}
    </ol>
  )
}

function StepTold({ step, classes, place }: Shown & { step: Step }) {
  const words = casePageWords[place.language]
  const { move, taker, at, facts } = step
  const told = factsOf(step, { classes, place })
  return (
    <>
      <p class="when">
        <Day at={at} place={place} />
      </p>
      <p>{words.steps[move](words.takers[taker])}</p>
      {told.length > 0 && (
        <dl>
          {told.map(({ name, value, recorded }) => (
            <Fact name={name} lang={recorded ? place.locale : undefined}>
              {value}
            </Fact>
          ))}
        </dl>
      )}
      {facts.text !== undefined && <blockquote lang={place.locale}>{facts.text}</blockquote>}
      <Promised facts={facts} place={place} />
    </>
  )
}

/** What is said with these is no reason for them. */
const remarked = new Set<StepMove>(['co-sign', 'feedback', 'keep-promise', 'close', 'feed-back'])

interface Told {
  name: string
  value: Child
  /** In the language of the association's record, not of the page. */
  recorded?: boolean
}

/** What was said with a step, under its names, in the order in which it is read. */
function factsOf({ move, facts, reason }: Step, { classes, place }: Shown): Told[] {
  const words = casePageWords[place.language]
  const recorded = (name: string, value: string | undefined): Told[] =>
    value === undefined || value === '' ? [] : [{ name, value, recorded: true }]
  const { coHosts = [], dueAt, workingDays, satisfied, agree, done } = facts
  return [
    ...recorded(words.host, facts.host),
    ...recorded(words.coHosts, coHosts.join(pageWords[place.language].and)),
    ...recorded(words.proposedHost, facts.proposedHost),
    ...(dueAt === undefined
      ? []
      : [{ name: move === 'extend' ? words.newDueAt : words.dueAt, value: <Day at={dueAt} place={place} /> }]),
    ...(workingDays === undefined ? [] : [{ name: words.dueAt, value: words.workingDays(workingDays) }]),
    ...(agree === undefined ? [] : [{ name: words.coSigned, value: agree ? words.agreed : words.disagreed }]),
    ...recorded(words.department, facts.department),
    ...(facts.class === undefined
      ? []
      : [{ name: words.class, value: <ReplyClass of={facts.class} classes={classes} place={place} /> }]),
    ...(satisfied === undefined
      ? []
      : [{ name: words.satisfied, value: words.feedback[satisfied ? 'satisfied' : 'unsatisfied'] }]),
    ...recorded(words.promise, facts.promise),
    ...(done === undefined ? [] : [{ name: words.class, value: done ? words.kept : words.notKept }]),
    ...recorded(words.documentNumber, facts.documentNumber),
    ...recorded(words.recipient, facts.recipient),
    ...recorded(words.instructedBy, facts.by),
    ...recorded(words.signer, facts.signer),
    ...recorded(remarked.has(move) ? words.remark : words.reason, reason),
  ]
}

/** What was promised with an answer, and what the co-hosts thought of the matter. */
function Promised({ facts: { promises = [], opinions = [] }, place }: { facts: StepFacts; place: Place }) {
  const words = casePageWords[place.language]
  return (
    <>
      {promises.length > 0 && (
        <>
          <p class="note">{words.promises}</p>
          <ul>
            {promises.map(({ text, dueAt }) => (
              <li>
                <span lang={place.locale}>{text}</span>{' '}
                <span class="note">
                  {words.until} <Day at={dueAt} place={place} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <GivenOpinions caption={words.opinions} opinions={opinions} locale={place.locale} />
    </>
  )
}
