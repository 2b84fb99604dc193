import type { DeskEntry } from '../../domain/department-desk.ts'
import { departmentPageWords } from '../../words/department-page.ts'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'

/** Until when something is owed, and the working days left; nothing where nothing is. */
export function Due({ entry: { due }, place }: { entry: DeskEntry; place: Place }) {
  const words = departmentPageWords[place.language]
  if (!due) return null
  const { at, isLate, workingDays } = due
  return (
    <p class={isLate ? 'late' : 'note'}>
      {words.dueAt} <Day at={at} place={place} /> · {isLate ? words.late(workingDays) : words.left(workingDays)}
    </p>
  )
}
