import type { Association } from '../domain/association.ts'
import type { Caller } from '../domain/caller.ts'
import { handBackUntil } from '../domain/deadline.ts'
import { type DeskEntry, deskEntry, deskOrder } from '../domain/department-desk.ts'
import { type DeskMove, onTheDesk } from '../domain/department-move-form.ts'
import { type KeptSuggestion, shownAs } from '../domain/suggestion.ts'
import { allowed } from '../domain/suggestion-move.ts'
import { type Case, caseOf } from './cases.ts'
import type { Act } from './log.ts'
import { handledIds } from './registers.ts'
import { circumstances } from './suggestion-moves.ts'
import { suggestionsById } from './suggestions.ts'

/** All that a department has, as its host or a co-host, the most pressing first. */
export async function departmentDesk(
  a: string,
  of: Association,
  department: string,
  now: string,
): Promise<DeskEntry[]> {
  const handled = await suggestionsById(a, await handledIds(a, department))
  return handled.map((one) => deskEntry(shownAs(one, now), department, now, of)).sort(deskOrder)
}

/** A suggestion as a department follows it, what it can do now, and what with. */
export interface DepartmentCase extends Case {
  department: string
  entry: DeskEntry
  moves: DeskMove[]
  /** Until when it can be handed back, where it can. */
  handBackUntil: string | undefined
  replyClasses: Association['replyClasses']
  /** Which others could be the host instead. */
  otherDepartments: string[]
}

/** A suggestion that a contact's department handles, as the department follows it. */
export async function departmentCase(
  how: Act,
  caller: Caller,
  of: Association,
  kept: KeptSuggestion,
): Promise<DepartmentCase> {
  const { department = '' } = caller
  const [followed, when] = await Promise.all([caseOf(caller, how.at, of, kept, undefined), circumstances(how, caller)])
  return {
    ...followed,
    department,
    entry: deskEntry(followed.suggestion, department, how.at, of),
    moves: onTheDesk(allowed(kept, when)),
    handBackUntil: kept.assignedAt && handBackUntil(kept.assignedAt, of),
    replyClasses: of.replyClasses,
    otherDepartments: of.departments.filter((other) => other !== department),
  }
}
