import { cockpitMotionWords } from '../../words/cockpit-motions.ts'
import { Field } from '../field.tsx'
import { partAddress } from './addresses.ts'
import { faultIn } from './cockpit.ts'
import { Form } from './form.tsx'
import type { VotePart } from './vote-part.ts'

/** Takes a motion out of a block, to be voted on by itself: which, and why. */
export function Separating({ cockpit, vote: { motion, together }, sent }: VotePart) {
  const { place, session } = cockpit
  const words = cockpitMotionWords[place.language].separating
  const said = sent?.move === 'separate' ? sent : undefined
  return (
    <details open={said !== undefined}>
      <summary>{words.title}</summary>
      {together.length === 2 && <p class="note">{words.two}</p>}
      <Form cockpit={cockpit} action={partAddress(session.id, 'votes', `/${motion.id}`)} say={{ move: 'separate' }}>
        <fieldset id="out">
          <legend>{words.which}</legend>
          {together.map(({ id, text }) => (
            <label class="tick" lang={place.locale}>
              <input type="radio" name="out" value={id} checked={said?.out === id} />
              {text}
            </label>
          ))}
        </fieldset>
        <Field id="why" label={words.why} value={said?.why} fault={faultIn(cockpit, 'why')} most={500} place={place} />
        <button type="submit" class="quiet">
          {words.send}
        </button>
      </Form>
    </details>
  )
}
