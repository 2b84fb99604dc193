import type { Child } from 'hono/jsx'
import type { SortingMove } from '../../domain/sorting-form.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { cockpitSortingWords } from '../../words/cockpit-sorting.ts'
import { Field } from '../field.tsx'
import { partAddress } from './addresses.ts'
import { AssignFields } from './assign-fields.tsx'
import { faultIn } from './cockpit.ts'
import { Form } from './form.tsx'
import type { SortingPart } from './sorting-part.ts'

/** What can be done with a suggestion now: the first thing in a box, the others folded. */
export function SortingForms(part: SortingPart) {
  const { of, sent, cockpit } = part
  const words = cockpitSortingWords[cockpit.place.language]
  const [first, ...others] = of.moves.filter((move) => move !== 'merge' || of.similar.some(({ takesIt }) => takesIt))
  if (!first) return null
  return (
    <section class="now">
      <p class="eyebrow">{cockpitWords[cockpit.place.language].session.next}</p>
      <One {...part} move={first} />
      {others.map((move) => (
        <details open={sent?.move === move}>
          <summary>{words.moves[move].name}</summary>
          <One {...part} move={move} />
        </details>
      ))}
    </section>
  )
}

function One({ move, ...part }: SortingPart & { move: SortingMove }) {
  const { cockpit, of } = part
  const { place, session } = cockpit
  const isFirst = of.moves[0] === move
  return (
    <Form cockpit={cockpit} action={partAddress(session.id, 'suggestions', `/${of.suggestion.id}`)} say={{ move }}>
      {fieldsOf(move, part)}
      <button type="submit" class={isFirst ? undefined : 'quiet'} data-next={isFirst}>
        {cockpitSortingWords[place.language].moves[move].name}
      </button>
    </Form>
  )
}

function fieldsOf(move: SortingMove, part: SortingPart): Child {
  switch (move) {
    case 'accept':
      return null
    case 'merge':
      return <Targets {...part} />
    case 'assign':
      return <AssignFields {...part} />
    case 'explain':
      return <Explanation {...part} />
    case 'close':
      return (
        <>
          <p class="note">{cockpitSortingWords[part.cockpit.place.language].final}</p>
          <Reason {...part} move="close" />
        </>
      )
    default:
      return <Reason {...part} move={move} />
  }
}

function Targets({ cockpit, of, sent }: SortingPart) {
  const { place } = cockpit
  return (
    <fieldset id="into">
      <legend>{cockpitSortingWords[place.language].into}</legend>
      {of.similar
        .filter(({ takesIt }) => takesIt)
        .map(({ suggestion: { id, number, title } }) => (
          <label class="tick" lang={place.locale}>
            <input type="radio" name="into" value={id} checked={sent?.into === id} />
            {number} {title}
          </label>
        ))}
    </fieldset>
  )
}

function Explanation({ cockpit, sent }: SortingPart) {
  const { place } = cockpit
  const words = cockpitSortingWords[place.language]
  const said = sent?.move === 'explain' ? sent : undefined
  return (
    <>
      <Field
        id="text"
        label={words.text}
        value={said?.text}
        fault={faultIn(cockpit, 'text')}
        rows={4}
        most={10_000}
        place={place}
      />
      <Field
        id="signer"
        label={words.signer}
        value={said?.signer}
        fault={faultIn(cockpit, 'signer')}
        most={500}
        place={place}
      />
    </>
  )
}

type Reasoned = keyof (typeof cockpitSortingWords)['zh']['reasons']

/** Each form has a field of its own; where several of them are on the page, only the one that was sent is at fault. */
function Reason({ cockpit, sent, move }: SortingPart & { move: Reasoned }) {
  const isSent = sent?.move === move
  return (
    <Field
      id={isSent ? 'reason' : `reason-${move}`}
      name="reason"
      label={cockpitSortingWords[cockpit.place.language].reasons[move]}
      value={isSent ? sent.reason : undefined}
      fault={isSent ? faultIn(cockpit, 'reason') : undefined}
      rows={3}
      most={10_000}
      place={cockpit.place}
    />
  )
}
