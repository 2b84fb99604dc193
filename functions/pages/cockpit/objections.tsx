import type { Objection } from '../../domain/objection.ts'
import { cockpitMotionWords } from '../../words/cockpit-motions.ts'
import { Field } from '../field.tsx'
import { Clock } from '../time.tsx'
import { partAddress } from './addresses.ts'
import { faultIn } from './cockpit.ts'
import { Form } from './form.tsx'
import type { VotePart } from './vote-part.ts'

const decisions = ['dismissed', 'upheld'] as const

/** The objections to a result with their answers, and where another is recorded. The result stays as it is. */
export function Objections(part: VotePart) {
  const { cockpit, vote } = part
  const { result, objections } = vote
  const words = cockpitMotionWords[cockpit.place.language].objections
  if (!result || (!cockpit.acts && objections.length === 0)) return null
  return (
    <section>
      <h2>{words.title(objections.length)}</h2>
      <ul class="motions">
        {objections.map((one) => (
          <Entry {...part} one={one} />
        ))}
      </ul>
      {cockpit.acts && <Recording {...part} />}
    </section>
  )
}

function Recording({ cockpit, vote: { motion, result }, sent }: VotePart) {
  const { place, session } = cockpit
  const words = cockpitMotionWords[place.language].objections
  const said = sent?.move === 'object' ? sent : undefined
  return (
    <details open={said !== undefined}>
      <summary>{words.record}</summary>
      <p class="note">{words.what}</p>
      <Form
        cockpit={cockpit}
        action={partAddress(session.id, 'votes', `/${motion.id}`)}
        say={{ move: 'object', poll: result?.poll ?? '' }}
      >
        <Field id="by" label={words.by} value={said?.by} fault={faultIn(cockpit, 'by')} most={50} place={place} />
        <Field
          id="objection"
          label={words.text}
          value={said?.objection}
          fault={faultIn(cockpit, 'objection')}
          rows={3}
          most={2000}
          place={place}
        />
        <button type="submit" class="quiet">
          {words.record}
        </button>
      </Form>
    </details>
  )
}

function Entry(part: VotePart & { one: Objection }) {
  const { cockpit, one } = part
  const { place } = cockpit
  const words = cockpitMotionWords[place.language].objections
  const { handling } = one
  return (
    <li>
      <p>
        <strong lang={place.locale}>{one.name}</strong>{' '}
        <span class="note">
          {one.by} · <Clock at={one.at} place={place} />
        </span>
      </p>
      <p lang={place.locale}>{one.text}</p>
      {handling && (
        <p>
          <strong>{words.decided[handling.decision]}</strong> <span lang={place.locale}>{handling.text}</span>
        </p>
      )}
      {!handling && cockpit.acts && <Handling {...part} />}
    </li>
  )
}

function Handling({ cockpit, vote: { motion }, sent, one }: VotePart & { one: Objection }) {
  const { place, session } = cockpit
  const words = cockpitMotionWords[place.language].objections
  const said = sent?.move === 'handle' && sent.by === one.by && sent.poll === one.poll ? sent : undefined
  const id = `answer-${one.by}`
  return (
    <details open={said !== undefined}>
      <summary>
        {words.handle}
        <span class="unseen">{one.name}</span>
      </summary>
      <Form
        cockpit={cockpit}
        action={partAddress(session.id, 'votes', `/${motion.id}`)}
        say={{ move: 'handle', poll: one.poll, by: one.by }}
      >
        <fieldset id={said ? 'decision' : undefined}>
          <legend>{words.decision}</legend>
          <div class="choices">
            {decisions.map((decision) => (
              <label class="tick">
                <input type="radio" name="decision" value={decision} checked={said?.decision === decision} />
                {words.decided[decision]}
              </label>
            ))}
          </div>
        </fieldset>
        <Field
          id={id}
          name="answer"
          label={words.answer}
          value={said?.answer}
          fault={said && faultIn(cockpit, id)}
          rows={3}
          most={2000}
          place={place}
        />
        <p class="note">{words.final}</p>
        <button type="submit">{words.send}</button>
      </Form>
    </details>
  )
}
