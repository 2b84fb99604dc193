import type { Child } from 'hono/jsx'
import { cockpitWords } from '../../words/cockpit.ts'
import type { Cockpit } from './cockpit.ts'

interface Properties {
  cockpit: Cockpit
  /** Where it is sent: the address of its own page, so that what cannot be done is shown there. */
  action: string
  /** What it says beside what is typed. */
  say: Record<string, string | string[]>
  children?: Child
}

/** A form that takes effect once, however often its button is pressed. */
export const Form = ({ cockpit, action, say, children }: Properties) => (
  <form method="post" action={action}>
    <input type="hidden" name="key" value={cockpit.key} />
    {Object.entries(say).flatMap(([name, values]) =>
      [values].flat().map((value) => <input type="hidden" name={name} value={value} />),
    )}
    {children}
  </form>
)

interface Confirmation {
  cockpit: Cockpit
  title: string
  /** Where somebody goes back to who would rather not. */
  back: string
  /** Whether nothing takes it back afterwards; it is then said so. */
  isFinal?: boolean
  children?: Child
}

/** What is asked before something is done that is not easily undone. */
export function Confirmation({ cockpit: { place }, title, back, isFinal = true, children }: Confirmation) {
  const words = cockpitWords[place.language]
  return (
    <section class="now" aria-labelledby="asked">
      <p class="eyebrow">{words.confirm}</p>
      <h2 id="asked">{title}</h2>
      {children}
      {isFinal && <p class="note">{words.cannotUndo}</p>}
      <p>
        <a class="button quiet" href={back}>
          {words.back}
        </a>
      </p>
    </section>
  )
}
