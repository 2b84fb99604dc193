import type { AttendanceItem } from '../../domain/attendance.ts'
import { AttendancePart, type AttendanceSearch } from '../../domain/attendance-search.ts'
import { takenBack } from '../../domain/cockpit-form.ts'
import type { AttendanceList } from '../../store/attendance-lists.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { attendanceAddress, partAddress } from './addresses.ts'
import type { Cockpit } from './cockpit.ts'
import { Frame } from './frame.tsx'
import { People } from './people.tsx'
import { Waiting } from './waiting.tsx'

/** The attendance as it is looked through, and what the last mark replaced. */
interface Part {
  cockpit: Cockpit
  search: AttendanceSearch
  list: AttendanceList
  earlier: AttendanceItem['status'] | undefined
}

/** Who is there: found by a few letters, marked by one press; the last mark can be taken back. */
export function attendancePage(part: Part) {
  const { cockpit, search, list } = part
  const { place, session } = cockpit
  const words = cockpitWords[place.language]
  const isWritten = session.voters === 'entitled'
  return (
    <Frame cockpit={cockpit} part="attendance" title={words.parts.attendance} ignore="attendance quorum turnout">
      {isWritten ? (
        <p>{words.attendance.written}</p>
      ) : (
        <>
          <Marked {...part} />
          <Waiting cockpit={cockpit} search={search} waiting={list.waiting} />
          <form method="get" action={partAddress(session.id, 'attendance')} class="search" data-search>
            <label for="q">{words.attendance.search}</label>
            <div class="pressed">
              <input type="text" id="q" name="q" value={search.q} maxlength={100} autocomplete="off" data-focus />
              <input type="hidden" name="part" value={search.part} />
              <button type="submit" class="quiet">
                {words.attendance.find}
              </button>
            </div>
            <p class="note" data-script hidden>
              {words.attendance.enter}
            </p>
          </form>
          <Parts {...part} />
          <p id="found" class="note" role="status">
            {words.attendance.found(list.total)}
          </p>
          <People cockpit={cockpit} search={search} list={list} />
        </>
      )}
    </Frame>
  )
}

/** How many there are of each part, and the way to each. */
function Parts({ cockpit: { place, session }, search, list: { attendance } }: Part) {
  const words = cockpitWords[place.language].attendance
  const counts: Record<AttendancePart, number> = {
    all: attendance.entitled + attendance.observers,
    missing: attendance.absent,
    present: attendance.present,
    excused: attendance.excused,
    observers: attendance.observers,
  }
  return (
    <ul class="parts">
      {AttendancePart.options.map((part) => (
        <li>
          <a
            href={attendanceAddress(session.id, { q: search.q, part, page: 1 })}
            aria-current={part === search.part ? 'true' : undefined}
          >
            {words.parts[part]} <b>{counts[part]}</b>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The last mark as it stands now, and how to take it back. */
function Marked({ cockpit: { place, session, acts }, search, list: { marked }, earlier }: Part) {
  const words = cockpitWords[place.language].attendance
  if (!acts || !marked || !earlier || marked.status === earlier) return null
  const before = takenBack(earlier)
  return (
    <form method="post" action={partAddress(session.id, 'attendance')} class="said undo" data-quick>
      <p role="status">{words.marked(marked.name, words.statuses[marked.status], words.statuses[earlier])}</p>
      <input type="hidden" name="part" value={search.part} />
      <input type="hidden" name="q" value={search.q} />
      {before !== marked.status && (
        <button type="submit" class="quiet" name="mark" value={`${marked.memberNo} ${before}`}>
          {words.undo(marked.name, words.statuses[before])}
        </button>
      )}
    </form>
  )
}
