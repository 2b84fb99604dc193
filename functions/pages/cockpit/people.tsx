import type { AttendanceSearch, Attendee } from '../../domain/attendance-search.ts'
import type { Member } from '../../domain/member.ts'
import type { AttendanceList } from '../../store/attendance-lists.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { attendanceAddress, partAddress } from './addresses.ts'
import type { Cockpit } from './cockpit.ts'
import { Looked, Mark } from './mark.tsx'

interface Part {
  cockpit: Cockpit
  search: AttendanceSearch
  list: AttendanceList
}

/** Those who fit, each with a button; one form for all of them, since each button says whom it is about. */
export function People({ cockpit, search, list }: Part) {
  const { session, acts } = cockpit
  if (!acts)
    return (
      <div id="list">
        <Listed {...{ cockpit, search, list }} />
      </div>
    )
  return (
    <form id="list" method="post" action={partAddress(session.id, 'attendance')} data-quick>
      <Looked search={search} />
      <Listed {...{ cockpit, search, list }} />
    </form>
  )
}

function Listed({ cockpit, search, list }: Part) {
  const words = cockpitWords[cockpit.place.language].attendance
  const others = cockpit.acts ? list.others : []
  return (
    <>
      {list.found.length === 0 && others.length === 0 && <p>{words.none}</p>}
      <ul class="people">
        {list.found.map((one) => (
          <Person one={one} cockpit={cockpit} />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h2>{words.notSeated}</h2>
          <ul class="people">
            {others.map((one) => (
              <Other one={one} cockpit={cockpit} />
            ))}
          </ul>
        </>
      )}
      <Pages {...{ cockpit, search, list }} />
    </>
  )
}

interface Row<T> {
  cockpit: Cockpit
  one: T
}

function Name({ one: { name, memberNo, unit }, cockpit }: Row<Pick<Attendee, 'name' | 'memberNo' | 'unit'>>) {
  return (
    <p class="name" lang={cockpit.place.locale}>
      <strong>{name}</strong>{' '}
      <span class="note">
        {memberNo} · {unit}
      </span>
    </p>
  )
}

function Person({ one, cockpit }: Row<Attendee>) {
  const words = cockpitWords[cockpit.place.language].attendance
  const { memberNo, name, status, observer } = one
  const others = (['excused', 'absent', 'left'] as const).filter((other) => other !== status)
  return (
    <li>
      <Name one={one} cockpit={cockpit} />
      <p class={`state ${status}`}>{observer ? words.observer : words.statuses[status]}</p>
      {cockpit.acts && (
        <div class="marks">
          {status !== 'present' && (
            <Mark memberNo={memberNo} name={name} status="present">
              {words.present}
            </Mark>
          )}
          <details>
            <summary>
              {words.others}
              <span class="unseen">{name}</span>
            </summary>
            {others.map((other) => (
              <Mark memberNo={memberNo} name={name} status={other} isQuiet>
                {words.as[other]}
              </Mark>
            ))}
          </details>
        </div>
      )}
    </li>
  )
}

function Other({ one, cockpit }: Row<Member>) {
  return (
    <li>
      <Name one={one} cockpit={cockpit} />
      <div class="marks">
        <Mark memberNo={one.memberNo} name={one.name} status="present" isQuiet>
          {cockpitWords[cockpit.place.language].attendance.observe}
        </Mark>
      </div>
    </li>
  )
}

function Pages({ cockpit: { place, session }, search, list: { page, pages } }: Part) {
  const words = cockpitWords[place.language].attendance
  if (pages === 1) return null
  const to = (other: number) => attendanceAddress(session.id, { ...search, page: other })
  return (
    <p class="pages">
      {page > 1 && <a href={to(page - 1)}>{words.previous}</a>}
      <span>{words.pages(page, pages)}</span>
      {page < pages && <a href={to(page + 1)}>{words.following}</a>}
    </p>
  )
}
