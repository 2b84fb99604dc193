import type { Child } from 'hono/jsx'
import type { DeskMove } from '../../domain/department-move-form.ts'
import { departmentPageWords } from '../../words/department-page.ts'
import { Field } from '../field.tsx'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'
import { ReplyForm } from './reply.tsx'
import { type Part, sentTo } from './sending.tsx'

/** What a department can do now: one thing, in a box of its own; what it has said already it may say anew, folded. */
export function Actions(part: Part) {
  const { moves, suggestion, department } = part.of
  const isGiven = suggestion.opinions?.some((given) => given.department === department)
  return (
    <>
      {moves.includes('start') && <Start {...part} />}
      {moves.includes('reply') && (
        <Now place={part.place}>
          <MoveForm {...part} move="reply">
            <ReplyForm {...part} />
          </MoveForm>
        </Now>
      )}
      {moves.includes('opine') &&
        (isGiven ? (
          <details open={sentTo(part.sending, 'opine') !== undefined}>
            <summary>{departmentPageWords[part.place.language].opine.again}</summary>
            <Opinion {...part} />
          </details>
        ) : (
          <Now place={part.place}>
            <h2>{departmentPageWords[part.place.language].opine.title}</h2>
            <Opinion {...part} />
          </Now>
        ))}
      {moves.includes('keep-promise') && <Promises {...part} />}
    </>
  )
}

const Now = ({ place, children }: { place: Place; children?: Child }) => (
  <section class="now">
    <p class="eyebrow">{departmentPageWords[place.language].now}</p>
    {children}
  </section>
)

/** A form that makes one move, once. */
const MoveForm = ({ action, sending, move, children }: Part & { move: DeskMove; children?: Child }) => (
  <form method="post" action={action}>
    <input type="hidden" name="move" value={move} />
    <input type="hidden" name="key" value={sending.key} />
    {children}
  </form>
)

function Start(part: Part) {
  const words = departmentPageWords[part.place.language].start
  return (
    <Now place={part.place}>
      <p>{words.what}</p>
      <MoveForm {...part} move="start">
        <button type="submit">{words.send}</button>
      </MoveForm>
    </Now>
  )
}

function Opinion(part: Part) {
  const { place, sending, of } = part
  const words = departmentPageWords[place.language]
  const given = of.suggestion.opinions?.find(({ department }) => department === of.department)
  const sent = sentTo(sending, 'opine')
  return (
    <MoveForm {...part} move="opine">
      <Field
        id="text"
        label={words.opine.text}
        fault={sent?.faults.includes('text') ? words.faults.opine.text : undefined}
        value={sent?.form.text ?? given?.text}
        rows={4}
        most={2000}
        place={place}
      />
      <button type="submit">{words.opine.send}</button>
    </MoveForm>
  )
}

/** What was promised and is not done yet, each with its button; the first is the one to press, being due first. */
function Promises(part: Part) {
  const { place, sending, of } = part
  const words = departmentPageWords[place.language]
  const open = (of.suggestion.reply?.promises ?? []).filter(({ done }) => !done)
  const sent = sentTo(sending, 'keep-promise')
  return (
    <Now place={place}>
      <h2>{words.promise.title}</h2>
      {open.map(({ id, text, dueAt }, index) => (
        <MoveForm {...part} move="keep-promise">
          <input type="hidden" name="promise" value={id} />
          <p>
            <strong lang={place.locale}>{text}</strong>{' '}
            <span class="note">
              {words.dueAt} <Day at={dueAt} place={place} />
            </span>
          </p>
          <Field
            id={`note-${id}`}
            name="note"
            label={words.promise.note}
            note={words.optional}
            value={sent?.form.promise === id ? sent.form.note : undefined}
            rows={2}
            most={10_000}
            place={place}
          />
          <button type="submit" class={index > 0 ? 'quiet' : undefined}>
            {words.promise.send}
            <span class="unseen" lang={place.locale}>
              {text}
            </span>
          </button>
        </MoveForm>
      ))}
    </Now>
  )
}

/** Handing back, in two steps: it is opened, then confirmed; with the day until which it is possible. */
export function HandBack(part: Part) {
  const { place, sending, of } = part
  const words = departmentPageWords[place.language]
  const sent = sentTo(sending, 'hand-back')
  return (
    <details open={sent !== undefined}>
      <summary>{words.handBack.open}</summary>
      {of.handBackUntil && (
        <p class="note">
          {words.handBack.until} <Day at={of.handBackUntil} place={place} />
        </p>
      )}
      <MoveForm {...part} move="hand-back">
        <Field
          id="reason"
          label={words.handBack.reason}
          fault={sent?.faults.includes('reason') ? words.faults['hand-back'].reason : undefined}
          value={sent?.form.reason}
          rows={3}
          most={10_000}
          place={place}
        />
        <label for="proposedHost">{words.handBack.proposedHost}</label>
        <select id="proposedHost" name="proposedHost">
          <option value="">{words.handBack.none}</option>
          {of.otherDepartments.map((name) => (
            <option value={name} selected={name === sent?.form.proposedHost} lang={place.locale}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" class="quiet">
          {words.handBack.send}
        </button>
      </MoveForm>
    </details>
  )
}
