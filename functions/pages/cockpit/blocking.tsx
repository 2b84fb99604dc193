import type { Motion } from '../../domain/motion.ts'
import { cockpitMotionWords } from '../../words/cockpit-motions.ts'
import { partAddress } from './addresses.ts'
import type { Cockpit } from './cockpit.ts'
import { Form } from './form.tsx'

interface Part {
  cockpit: Cockpit
  /** The motions that can be in a block. */
  of: Motion[]
  /** What was ticked, to be shown again. */
  ticked: string[]
}

/** Puts several motions into one block, to be voted on at once. */
export function Blocking({ cockpit, of, ticked }: Part) {
  const { place, session, acts } = cockpit
  const words = cockpitMotionWords[place.language].blocking
  if (!acts || session.status === 'closed' || of.length < 2) return null
  return (
    <details open={ticked.length > 0}>
      <summary>{words.title}</summary>
      <p class="note">{words.what}</p>
      <Form cockpit={cockpit} action={partAddress(session.id, 'votes')} say={{}}>
        <fieldset id="motions">
          <legend>{words.which}</legend>
          {of.map(({ id, text }) => (
            <label class="tick" lang={place.locale}>
              <input type="checkbox" name="motions" value={id} checked={ticked.includes(id)} />
              {text}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="quiet">
          {words.send}
        </button>
      </Form>
    </details>
  )
}
