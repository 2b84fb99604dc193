import type { AttendanceSearch } from '../../domain/attendance-search.ts'
import type { WaitingCheckIn } from '../../domain/check-in.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { Hour } from '../time.tsx'
import { partAddress } from './addresses.ts'
import type { Cockpit } from './cockpit.ts'
import { Looked, Mark } from './mark.tsx'

interface Part {
  cockpit: Cockpit
  search: AttendanceSearch
  waiting: WaitingCheckIn[]
}

/** So many are seen at once; the others under a fold. */
const shown = 6

/** Who checked in by phone and waits for the clerk: all of them accepted by one press, or one after another. */
export function Waiting({ cockpit, search, waiting }: Part) {
  const { place, session, acts } = cockpit
  const words = cockpitWords[place.language].attendance.waiting
  if (!acts) return null
  if (waiting.length === 0) return <div id="waiting"></div>
  const rows = waiting.map((one) => <Row cockpit={cockpit} one={one} />)
  return (
    <section id="waiting" class="now">
      <h2>{words.title(waiting.length)}</h2>
      <p class="note">{words.what}</p>
      <form method="post" action={partAddress(session.id, 'session', '/check-ins')} data-quick>
        {waiting.map(({ memberNo }) => (
          <input type="hidden" name="members" value={memberNo} />
        ))}
        <button type="submit" data-next>
          {words.all(waiting.length)}
        </button>
      </form>
      <form method="post" action={partAddress(session.id, 'attendance')} data-quick>
        <Looked search={search} />
        <ul class="people">{rows.slice(0, shown)}</ul>
        {rows.length > shown && (
          <details>
            <summary>{words.others(rows.length - shown)}</summary>
            <ul class="people">{rows.slice(shown)}</ul>
          </details>
        )}
      </form>
    </section>
  )
}

function Row({ cockpit: { place }, one: { memberNo, name, at, observer } }: { cockpit: Cockpit; one: WaitingCheckIn }) {
  const words = cockpitWords[place.language].attendance
  return (
    <li>
      <p class="name">
        <strong lang={place.locale}>{name}</strong> <span class="note">{memberNo}</span>
      </p>
      <p class="state">
        {observer && `${words.observer} · `}
        <Hour at={at} place={place} />
      </p>
      <div class="marks">
        <Mark memberNo={memberNo} name={name} status="present" isQuiet>
          {words.waiting.one}
        </Mark>
        <Mark memberNo={memberNo} name={name} status="absent" isQuiet>
          {words.waiting.not}
        </Mark>
      </div>
    </li>
  )
}
