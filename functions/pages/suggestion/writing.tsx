import type { KeptSuggestion } from '../../domain/suggestion.ts'
import type { SuggestionForm } from '../../domain/suggestion-form.ts'
import { casePageWords } from '../../words/case-page.ts'
import { type WritingFault, writingPageWords } from '../../words/writing-page.ts'
import { writingScript } from '../assets.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { Layout } from '../layout.tsx'
import { ownForm } from '../own-form.ts'
import type { Place } from '../place.ts'
import { type Choices, Fields } from './fields.tsx'

/** A suggestion that is being written: what the form says, and what stands on the server. */
export interface Writing {
  session: { id: string; title: string }
  form: SuggestionForm
  choices: Choices
  /** The draft that there is already. */
  draft: { id: string; number: string } | undefined
  /** Whose device this is: what is typed is kept on it for nobody else. */
  writer: string
  /** Whether the writer may submit it; a recorder writes down what others propose. */
  submits: boolean
}

interface WritingPage {
  place: Place
  of: Writing
  saved: boolean
  /** What kept it from being saved: fields that are not in order, or a sentence that says so. */
  faults?: readonly WritingFault[]
  refusal?: string
  /** What somebody else made of it meanwhile. */
  standing?: KeptSuggestion
}

/** Where a suggestion is written. It is whole as a form; a script saves by itself and shows what says the same. */
export function writingPage({ place, of, saved, faults = [], refusal, standing }: WritingPage) {
  const words = writingPageWords[place.language]
  const { session, draft, choices } = of
  const title = words.titles[draft ? 'amend' : 'new']
  return (
    <Layout place={place} title={title} script={writingScript.address}>
      {saved && (
        <p class="said" role="status">
          {words.said.saved}
        </p>
      )}
      <h1>{title}</h1>
      <p class="note">
        {draft && `${draft.number} · `}
        <span lang={place.locale}>{session.title}</span>
      </p>
      <Faults faults={faults} refusal={refusal} place={place} />
      {standing && <Standing suggestion={standing} place={place} />}
      {choices.groups.length > 0 ? <Form of={of} faults={faults} place={place} /> : <p>{words.noGroups}</p>}
      <p class="links">
        <a href={draft ? `/member/suggestions/${draft.id}` : '/member'}>{words.leave}</a>
      </p>
    </Layout>
  )
}

function Form({ of, faults, place }: { of: Writing; faults: readonly WritingFault[]; place: Place }) {
  const words = writingPageWords[place.language]
  const { session, draft, form, writer, submits } = of
  const action = draft ? `/member/suggestions/${draft.id}/edit` : `/member/suggestions/new?session=${session.id}`
  return (
    <form
      method="post"
      action={ownForm(place, action)}
      class="writing"
      data-writer={writer}
      data-session={session.id}
      data-id={draft?.id}
      data-words={JSON.stringify(words.saving)}
    >
      <p class="note">{words.oneMatter}</p>
      <input type="hidden" name="key" value={form.key} />
      <input type="hidden" name="etag" value={form.etag} />
      <Fields form={form} choices={of.choices} faults={faults} place={place} />
      <p class="saving" role="status"></p>
      <div class="similar" hidden></div>
      {draft && (
        <noscript>
          <p class="links">
            <a href={`/member/suggestions/${draft.id}/similar`}>{words.similar.link}</a>
          </p>
        </noscript>
      )}
      <button type="submit" name="pressed" value="keep" class="quiet">
        {words.keep}
      </button>
      {submits ? (
        <button type="submit" name="pressed" value="submit">
          {words.submit}
        </button>
      ) : (
        <p class="note">{words.afterwards}</p>
      )}
    </form>
  )
}

interface Faulty {
  faults: readonly WritingFault[]
  refusal: string | undefined
  place: Place
}

/** What has to be put right, each a link to its field. */
function Faults({ faults, refusal, place }: Faulty) {
  const words = writingPageWords[place.language].faults
  if (faults.length === 0 && refusal === undefined) return null
  return (
    <ErrorSummary
      refusal={refusal}
      summary={words.summary}
      faults={faults.map((field) => ({ field, told: words[field] }))}
    />
  )
}

function Standing({ suggestion, place }: { suggestion: KeptSuggestion; place: Place }) {
  const words = casePageWords[place.language]
  const texts = (['situation', 'analysis', 'proposal'] as const).filter((field) => suggestion[field] !== undefined)
  return (
    <details>
      <summary>{writingPageWords[place.language].standing}</summary>
      <p lang={place.locale}>{suggestion.title}</p>
      {texts.map((field) => (
        <>
          <h3>{words[field]}</h3>
          <p class="written" lang={place.locale}>
            {suggestion[field]}
          </p>
        </>
      ))}
    </details>
  )
}
