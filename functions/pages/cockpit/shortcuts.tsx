import { cockpitWords } from '../../words/cockpit.ts'
import type { Place } from '../place.ts'

/** The keys that a script listens for, and the switch that turns them off (WCAG 2.2, 2.1.4); without a script, nothing. */
export function Shortcuts({ place }: { place: Place }) {
  const { title, on, what, list } = cockpitWords[place.language].keys
  return (
    <details class="shortcuts" data-shortcuts hidden>
      <summary>{title}</summary>
      <p class="note">{what}</p>
      <label class="tick">
        <input type="checkbox" id="shortcuts" checked />
        {on}
      </label>
      <dl>
        {list.map(([key, does]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
    </details>
  )
}
