import { cockpitWords } from '../../words/cockpit.ts'
import type { Place } from '../place.ts'
import { Clock, Day } from '../time.tsx'
import { partAddress } from './addresses.ts'
import type { Cockpit } from './cockpit.ts'
import { Form } from './form.tsx'

/** The hall screen's own link, and until when it is good. */
export interface GivenScreen {
  url: string
  expiresAt: string
}

/** The hall screen's link, this once: only its hash is kept. */
export function ScreenLink({ screen: { url, expiresAt }, place }: { screen: GivenScreen; place: Place }) {
  const words = cockpitWords[place.language].session.screenLink
  return (
    <section class="now">
      <h2>{words.made}</h2>
      <p>{words.once}</p>
      <p class="links">
        <a href={url} class="address" data-next>
          {url}
        </a>
      </p>
      <p class="note">
        {words.until} <Day at={expiresAt} place={place} /> <Clock at={expiresAt} place={place} />
      </p>
    </section>
  )
}

/** Makes that link; the screen that has the one before stops showing the check-in code. */
export function NewScreen({ cockpit }: { cockpit: Cockpit }) {
  const words = cockpitWords[cockpit.place.language].session.screenLink
  return (
    <details>
      <summary>{words.title}</summary>
      <p>{words.what}</p>
      <Form cockpit={cockpit} action={partAddress(cockpit.session.id, 'session', '/screen')} say={{}}>
        <button type="submit" class="quiet">
          {words.make}
        </button>
      </Form>
    </details>
  )
}
