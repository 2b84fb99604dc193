import type { ImportedPerson, ImportRow, JudgedRow } from './import.ts'
import { personAfter, samePerson } from './import-person.ts'
import type { Member } from './member.ts'
import { type MetBody, type Reseated, reseated } from './reseating.ts'
import { byImport } from './roster.ts'

/** What an import would do: to each row's person, and to the bodies whose seats change. */
export interface Imported {
  rows: ImportRow[]
  people: Member[]
  bodies: Reseated[]
}

const seatFields = ['name', 'unit', 'constituency', 'position'] as const

/** Whether a row alters what the seats of a person say; then every body where they sit is concerned, not only those asked for. */
export const altersSeats = (known: Member | undefined, row: ImportedPerson): boolean =>
  known !== undefined && seatFields.some((field) => known[field] !== row[field])

/**
 * What the rows do, given who is known and the bodies concerned. `create`: a new person; `update`: another record or another
 * seat; `unchanged`: neither. Rows with problems do nothing, and the caller applies all rows or none.
 */
export function imported(
  rows: readonly JudgedRow[],
  known: ReadonlyMap<string, Member>,
  bodies: readonly MetBody[],
  at: string,
): Imported {
  const people = rows.flatMap(({ person }) => (person ? [personAfter(known.get(person.memberNo), person)] : []))
  const after = bodies.map((body) => reseated(body, people, { by: byImport, at }))
  const isAltered = (person: Member) => {
    const before = known.get(person.memberNo)
    return !before || !samePerson(before, person)
  }
  const altered = people.filter(isAltered)
  const alteredNos = new Set(altered.map(({ memberNo }) => memberNo))
  return {
    rows: rows.map((row) => outcome(row, known.has(row.memberNo), alteredNos, after)),
    people: altered,
    bodies: after.filter(({ touched }) => touched.size > 0),
  }
}

function outcome(row: JudgedRow, isKnown: boolean, altered: ReadonlySet<string>, bodies: Reseated[]): ImportRow {
  const { line, memberNo } = row
  if (!row.person) return { line, memberNo, action: 'error', problems: row.problems }
  const isUpdated = altered.has(memberNo) || bodies.some(({ touched }) => touched.has(memberNo))
  const action = isKnown ? (isUpdated ? 'update' : 'unchanged') : 'create'
  const problems = bodies.flatMap(({ body, barred }) => {
    const motion = barred.get(memberNo)?.motion
    return motion ? [`no seat in ${body}: taken by the motion ${motion}`] : []
  })
  return { line, memberNo, action, ...(problems.length > 0 && { problems }) }
}
