import type { AttendanceStatus } from '../../domain/attendance.ts'
import type { AttendanceSearch } from '../../domain/attendance-search.ts'

interface MarkButton {
  memberNo: string
  name: string
  status: AttendanceStatus
  isQuiet?: boolean
  children?: string
}

/** A button that says whom it marks, and as what: a list is one form. */
export function Mark({ memberNo, name, status, isQuiet, children }: MarkButton) {
  return (
    <button type="submit" name="mark" value={`${memberNo} ${status}`} class={isQuiet ? 'quiet' : undefined}>
      {children}
      <span class="unseen">{name}</span>
    </button>
  )
}

/** What was looked for when somebody is marked, so that the list stays as it was. */
export const Looked = ({ search: { q, part, page } }: { search: AttendanceSearch }) => (
  <>
    <input type="hidden" name="q" value={q} />
    <input type="hidden" name="part" value={part} />
    <input type="hidden" name="page" value={page} />
  </>
)
