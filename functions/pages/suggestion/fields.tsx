import type { SuggestionForm } from '../../domain/suggestion-form.ts'
import { type WritingFault, writingPageWords } from '../../words/writing-page.ts'
import type { Place } from '../place.ts'
import { People, type Person } from './people.tsx'

interface Choice {
  value: string
  name: string
}

/** What a writer chooses among. */
export interface Choices {
  groups: Choice[]
  themes: Choice[]
  priorities: Choice[]
  people: Person[]
  /** The writer, who proposes it themselves; without, they write down what others propose. */
  self: string | undefined
}

interface Part {
  form: SuggestionForm
  choices: Choices
  faults: readonly WritingFault[]
  place: Place
}

/** One matter: what it is about, its situation, what is proposed, and by whom. */
export function Fields({ form, choices, faults, place }: Part) {
  const words = writingPageWords[place.language]
  const part = { form, faults, place }
  return (
    <>
      <Title {...part} />
      <Select {...part} name="theme" choices={choices.themes} none={words.choose} />
      <Select {...part} name="group" choices={choices.groups} none={words.choose} />
      {choices.priorities.length > 0 && (
        <Select {...part} name="priority" choices={choices.priorities} none={words.noPriority} />
      )}
      <Text {...part} name="situation" rows={5} most={10_000} />
      <Text {...part} name="analysis" rows={3} most={10_000} />
      <Text {...part} name="proposal" rows={5} most={10_000} />
      <People {...part} people={choices.people} self={choices.self} />
    </>
  )
}

type Single = Exclude<WritingFault, 'proposers'>
interface Field extends Omit<Part, 'choices'> {
  name: Single
}

const optional = new Set<Single>(['priority', 'analysis'])

/** A field's name, and under it what is wrong with it. */
function Label({ name, faults, place }: Field) {
  const words = writingPageWords[place.language]
  return (
    <>
      <label for={name}>
        {words.fields[name]}
        {optional.has(name) && <span class="note">{words.optional}</span>}
      </label>
      {faults.includes(name) && (
        <p class="fault" id={`${name}-fault`}>
          {words.faults[name]}
        </p>
      )}
    </>
  )
}

/** How a control is tied to what is wrong with it. */
const tied = ({ name, faults }: Field) =>
  faults.includes(name) ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${name}-fault` } : {}

/** One line, so that Enter is no part of it; Enter saves the draft, whose button is the first. */
function Title(part: Omit<Field, 'name'>) {
  const field = { ...part, name: 'title' as const }
  const { form, place } = part
  return (
    <div>
      <Label {...field} />
      <input
        type="text"
        id="title"
        name="title"
        value={form.title}
        maxlength={500}
        lang={place.locale}
        {...tied(field)}
      />
    </div>
  )
}

function Text({ rows, most, ...field }: Field & { rows: number; most: number }) {
  const { name, form, place } = field
  return (
    <div>
      <Label {...field} />
      <textarea id={name} name={name} rows={rows} maxlength={most} lang={place.locale} {...tied(field)}>
        {form[name]}
      </textarea>
    </div>
  )
}

function Select({ choices, none, ...field }: Field & { choices: Choice[]; none: string }) {
  const { name, form, place } = field
  return (
    <div>
      <Label {...field} />
      <select id={name} name={name} {...tied(field)}>
        <option value="">{none}</option>
        {choices.map(({ value, name: called }) => (
          <option value={value} selected={value === form[name]} lang={place.locale}>
            {called}
          </option>
        ))}
      </select>
    </div>
  )
}
