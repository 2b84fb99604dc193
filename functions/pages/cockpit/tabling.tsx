import type { Child } from 'hono/jsx'
import { Method } from '../../domain/motion.ts'
import { type TablingForm, tabledKinds, usualMajorities, usualMajorityNames } from '../../domain/tabling-form.ts'
import { longestProse } from '../../domain/text.ts'
import { required } from '../../domain/threshold.ts'
import { cockpitMotionWords } from '../../words/cockpit-motions.ts'
import { pageWords } from '../../words/pages.ts'
import { Field } from '../field.tsx'
import { partAddress, tablingAddress } from './addresses.ts'
import { type Cockpit, faultIn } from './cockpit.ts'
import { Form } from './form.tsx'
import { Frame } from './frame.tsx'

/** Where a motion is tabled in the hour of the meeting: its text, and how it is voted on. */
export function tablingPage({ cockpit, sent }: { cockpit: Cockpit; sent?: TablingForm }) {
  const { place, session, acts } = cockpit
  const words = cockpitMotionWords[place.language].tabling
  return (
    <Frame cockpit={cockpit} part="votes" title={words.title} ignore="turnout attendance quorum">
      {session.status === 'closed' && <p>{words.closed}</p>}
      {acts && session.status !== 'closed' && <Tabling cockpit={cockpit} sent={sent} />}
      <p class="links">
        <a href={partAddress(session.id, 'votes')}>{words.back}</a>
      </p>
    </Frame>
  )
}

function Tabling({ cockpit, sent }: { cockpit: Cockpit; sent: TablingForm | undefined }) {
  const { place, session, now } = cockpit
  const { tabling: words, condition } = cockpitMotionWords[place.language]
  const { methods } = pageWords[place.language]
  return (
    <Form cockpit={cockpit} action={tablingAddress(session.id)} say={{}}>
      <Field
        id="text"
        label={words.text}
        note={words.hint}
        value={sent?.text}
        fault={faultIn(cockpit, 'text')}
        rows={4}
        most={longestProse}
        place={place}
      />
      <div class="abreast">
        <Choice cockpit={cockpit} name="kind" of={tabledKinds} chosen={sent?.kind ?? 'general'}>
          {(kind) => words.kinds[kind]}
        </Choice>
        <Choice cockpit={cockpit} name="method" of={Method.options} chosen={sent?.method}>
          {(method) => methods[method]}
        </Choice>
        <Choice cockpit={cockpit} name="majority" of={usualMajorityNames} chosen={sent?.majority}>
          {(name) => (
            <span>
              {condition(usualMajorities[name])}
              <span class="note">
                {words.needs(required(usualMajorities[name], now.quorum[usualMajorities[name].of]))}
              </span>
            </span>
          )}
        </Choice>
      </div>
      <p class="note">{words.quorum}</p>
      <button type="submit" data-next>
        {words.send}
      </button>
      <p class="note">
        {words.others} <a href="/docs">{words.console}</a>
      </p>
    </Form>
  )
}

interface Choice<T extends string> {
  cockpit: Cockpit
  name: 'kind' | 'method' | 'majority'
  of: readonly T[]
  chosen: string | undefined
  children: (one: T) => Child
}

/** One of a few, each in plain words. */
function Choice<T extends string>({ cockpit, name, of, chosen, children: told }: Choice<T>) {
  const fault = faultIn(cockpit, name)
  return (
    <fieldset id={name} {...(fault && { 'aria-describedby': `${name}-fault` })}>
      <legend>{cockpitMotionWords[cockpit.place.language].tabling[name]}</legend>
      {fault && (
        <p class="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {of.map((one) => (
        <label class="tick">
          <input type="radio" name={name} value={one} checked={one === chosen} />
          {told(one)}
        </label>
      ))}
    </fieldset>
  )
}
