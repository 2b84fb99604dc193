import type { ImportedPerson } from './import.ts'
import { Member, withoutBlanks } from './member.ts'

const fields = Member.keyof().options

/** A person after a row: a column that the file leaves out keeps what is known, an empty cell empties it. */
export const personAfter = <M extends Member>(known: M | undefined, row: ImportedPerson): Member | M =>
  withoutBlanks({ ...known, ...row })

/** Whether two records say the same of a person. */
export const samePerson = (one: Member, other: Member): boolean => fields.every((field) => one[field] === other[field])
