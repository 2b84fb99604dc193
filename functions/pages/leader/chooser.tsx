import type { Session } from '../../domain/session.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'

interface Properties {
  sessions: Session[]
  chosen: string | undefined
  place: Place
}

/** Which session's suggestions are shown: all, or one's; the latest first. */
export function Chooser({ sessions, chosen, place }: Properties) {
  const words = leaderPageWords[place.language]
  return (
    <form method="get" action="/leader" class="pair">
      <div>
        <label for="session">{words.session}</label>
        <select id="session" name="session">
          <option value="">{words.allSessions}</option>
          {sessions.toReversed().map(({ id, title, date }) => (
            <option value={id} selected={id === chosen} lang={place.locale}>
              {title} {date}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{words.show}</button>
    </form>
  )
}
