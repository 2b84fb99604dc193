import { isAmendable } from '../../domain/amendment.ts'
import { longestProse } from '../../domain/text.ts'
import { cockpitMotionWords } from '../../words/cockpit-motions.ts'
import { Field } from '../field.tsx'
import { partAddress } from './addresses.ts'
import { faultIn } from './cockpit.ts'
import { Form } from './form.tsx'
import type { VotePart } from './vote-part.ts'

/** The amendments that are to be decided before a motion, and where another is tabled. */
export function Amendments({ cockpit, vote: { motion, amendments }, sent }: VotePart) {
  const { place, session, acts } = cockpit
  const words = cockpitMotionWords[place.language].amending
  const said = sent?.move === 'amend' ? sent : undefined
  const mayBe = acts && session.status !== 'closed' && isAmendable(motion)
  if (!mayBe && amendments.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      {amendments.length > 0 && (
        <ul class="links">
          {amendments.map(({ id, text, replaces }) => (
            <li>
              <a href={partAddress(session.id, 'votes', `/${id}`)} lang={place.locale}>
                {text}
              </a>
              {replaces !== motion.text && <p class="note">{words.stale}</p>}
            </li>
          ))}
        </ul>
      )}
      {mayBe && (
        <details open={said !== undefined}>
          <summary>{words.table}</summary>
          <Form cockpit={cockpit} action={partAddress(session.id, 'votes', `/${motion.id}`)} say={{ move: 'amend' }}>
            <Field
              id="text"
              label={words.text}
              note={words.hint}
              value={said?.text}
              fault={faultIn(cockpit, 'text')}
              rows={2}
              most={longestProse}
              place={place}
            />
            <Field
              id="amendedText"
              label={words.amendedText}
              value={said?.amendedText ?? motion.text}
              fault={faultIn(cockpit, 'amendedText')}
              rows={5}
              most={longestProse}
              place={place}
            />
            <button type="submit" class="quiet">
              {words.table}
            </button>
          </Form>
        </details>
      )}
    </section>
  )
}
