import * as z from 'zod'
import type { Session } from './session.ts'

/** How the `no`-th suggestion of a session is called: its id, which says where it stands, and the number that people use. */
export function nameOf({ id, term, number }: Pick<Session, 'id' | 'term' | 'number'>, no: number) {
  const padded = String(no).padStart(3, '0')
  const prefix = number === null ? id : `${term}-${number}`
  return { id: `${id}.${padded}`, number: `${prefix}-${padded}` }
}

/** Where the suggestion of an id stands; undefined for what is no suggestion's id. A session's id may have dots of its own. */
export function placeOf(id: string): { session: string; no: string } | undefined {
  const [, session, no] = /^([A-Za-z0-9][A-Za-z0-9._-]{0,63})\.(\d{3}|[1-9]\d{3,7})$/.exec(id) ?? []
  return session !== undefined && no !== undefined ? { session, no } : undefined
}

/** A suggestion in a path. What is no suggestion's id is one that is not there. */
export const SuggestionParams = z.object({ id: z.string().max(100).meta({ example: 'plenary-5-5.001' }) })
