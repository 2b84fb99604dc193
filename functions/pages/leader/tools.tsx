import type { Session } from '../../domain/session.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'
import { listOfLeaders } from './links.ts'

interface Properties {
  sessions: Session[]
  chosen: string | undefined
  place: Place
}

/** Which session's suggestions are shown, all or one's, the latest first; and words to find a suggestion by. */
export function Tools({ sessions, chosen, place }: Properties) {
  const words = leaderPageWords[place.language]
  return (
    <div class="tools">
      <form method="get" action="/leader">
        <label for="session">{words.session}</label>
        <div class="joined">
          <select id="session" name="session">
            <option value="">{words.allSessions}</option>
            {sessions.toReversed().map(({ id, title, date }) => (
              <option value={id} selected={id === chosen} lang={place.locale}>
                {title} {date}
              </option>
            ))}
          </select>
          <button type="submit" class="quiet">
            {words.show}
          </button>
        </div>
      </form>
      <search>
        <form method="get" action={listOfLeaders}>
          <label for="q">{words.search}</label>
          {chosen && <input type="hidden" name="session" value={chosen} />}
          <div class="joined">
            <input type="text" id="q" name="q" maxlength={200} />
            <button type="submit" class="quiet">
              {words.find}
            </button>
          </div>
        </form>
      </search>
    </div>
  )
}
