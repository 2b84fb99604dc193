import { longestObjection, type Objection } from '../../domain/objection.ts'
import { objectionPageWords } from '../../words/objection-page.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { Field } from '../field.tsx'
import { Layout } from '../layout.tsx'
import { ownForm } from '../own-form.ts'
import type { Place } from '../place.ts'
import { ResultSection } from '../result.tsx'
import { Clock } from '../time.tsx'

/** What keeps a member from objecting. */
type Bar = 'closed' | 'not-entitled' | undefined

/** What was sent and not recorded: its words are not in order, or they objected before. */
export interface RefusedObjection {
  text: string
  why: 'text' | 'already'
}

interface ObjectionPage {
  place: Place
  /** The result, as its section shows it. */
  of: Omit<Parameters<typeof ResultSection>[0], 'place' | 'children' | 'foot'>
  poll: string
  /** What this member objected. */
  own: Objection | undefined
  bar: Bar
  isSaid: boolean
  refused?: RefusedObjection
}

/** A result and one member's objection to it: where it is made, or, once it is, how it was answered. */
export function objectionPage({ place, of, poll, own, bar, isSaid, refused }: ObjectionPage) {
  const words = objectionPageWords[place.language]
  return (
    <Layout place={place} title={words.title}>
      {isSaid && (
        <p class="said" role="status">
          {words.objected}
        </p>
      )}
      <h1>{words.title}</h1>
      {refused && (
        <ErrorSummary
          refusal={refused.why === 'already' ? words.already : undefined}
          summary={words.faults.summary}
          faults={refused.why === 'text' ? [{ field: 'text', told: words.faults.text }] : []}
        />
      )}
      {own ? (
        <Own objection={own} place={place} />
      ) : bar ? (
        <p>{words[bar]}</p>
      ) : (
        <Objecting poll={poll} refused={refused} place={place} />
      )}
      <ResultSection {...of} place={place} />
      <p class="links">
        <a href="/member">{words.back}</a>
      </p>
    </Layout>
  )
}

/** One question: what is wrong. */
function Objecting({ poll, refused, place }: Pick<ObjectionPage, 'poll' | 'refused' | 'place'>) {
  const words = objectionPageWords[place.language]
  return (
    <form method="post" action={ownForm(place, `/member/polls/${poll}/objection`)}>
      <p>{words.what}</p>
      <Field
        id="text"
        label={words.text}
        note={words.note}
        value={refused?.text}
        fault={refused?.why === 'text' ? words.faults.text : undefined}
        rows={6}
        most={longestObjection}
        place={place}
      />
      <button type="submit">{words.send}</button>
    </form>
  )
}

/** What a member objected, and the answer. */
function Own({ objection: { text, at, recordedBy, handling }, place }: { objection: Objection; place: Place }) {
  const words = objectionPageWords[place.language]
  return (
    <section>
      <h2>{words.yours}</h2>
      <p class="written" lang={place.locale}>
        {text}
      </p>
      <p class="note">
        <Clock at={at} place={place} />
        {recordedBy === 'clerk' && ` · ${words.byClerk}`}
      </p>
      {handling ? (
        <p>
          <strong>{words.decided[handling.decision]}</strong> <span lang={place.locale}>{handling.text}</span>
        </p>
      ) : (
        <p>{words.waiting}</p>
      )}
    </section>
  )
}
