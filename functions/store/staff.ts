import type { Staff } from '../domain/access.ts'
import { remembered } from './cache.ts'
import { query, read, type Stored } from './items.ts'
import { keys } from './keys.ts'

/** Somebody of the staff as they are found by their token: with the association that they belong to. */
export interface Subject extends Staff {
  association: string
}

/** Which association and role an identity provider's subject has; undefined for a stranger. Known for a second at most. */
export const staffOf = remembered(
  (issuer: string, subject: string) => read<Subject>(keys.subject(issuer, subject)),
  1000,
)

/** The staff of an association, by subject. */
export const staff = (a: string): Promise<Stored<Staff>[]> => query<Staff>(keys.staff(a, '').pk)
