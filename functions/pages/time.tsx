import { pageWords } from '../words/pages.ts'
import type { Place } from './place.ts'

const format = (place: Place, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(pageWords[place.language].tag, { timeZone: place.timezone, hourCycle: 'h23', ...options })

/** An instant as the hall's clock shows it. */
export function Clock({ at, place }: { at: string; place: Place }) {
  const text = format(place, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(at))
  return <time datetime={at}>{text}</time>
}

/** The hour and minute of an instant, in the association's time zone. */
export function Hour({ at, place }: { at: string; place: Place }) {
  const text = format(place, { hour: '2-digit', minute: '2-digit' }).format(new Date(at))
  return <time datetime={at}>{text}</time>
}

/** The day of an instant, in the association's time zone. */
export function Day({ at, place }: { at: string; place: Place }) {
  const text = format(place, { year: 'numeric', month: 'short', day: 'numeric' }).format(new Date(at))
  return <time datetime={at}>{text}</time>
}

/** When a poll closes; a script adds how long that is. */
export function Deadline({ at, place }: { at: string; place: Place }) {
  const words = pageWords[place.language]
  return (
    <p>
      {words.closesAt} <Clock at={at} place={place} />
      <span class="countdown" data-until={at} hidden>
        {words.left} <b></b>
      </span>
    </p>
  )
}
