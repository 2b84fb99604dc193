import type { Association } from '../domain/association.ts'
import { freeId } from '../domain/free-id.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import { amended, type NewSession, type Session, type SessionPatch, when } from '../domain/session.ts'
import { languageOf } from '../words/language.ts'
import { sessionWords } from '../words/sessions.ts'
import { association } from './associations.ts'
import { secret } from './ids.ts'
import { find, query, readAll, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { decided, put, type Write } from './transact.ts'

/** One session, or `not-found`. */
export const session = (a: string, id: string): Promise<Stored<Session>> =>
  find<Session>(keys.session(a, id), { kind: 'session', id })

const entriesOf = (a: string) => query<{ id: string }>(keys.sessionEntry(a, '').pk)

/** All sessions of an association, by day and hour. */
export async function sessionsOf(a: string): Promise<Stored<Session>[]> {
  const found = await readAll<Session>((await entriesOf(a)).map(({ id }) => keys.session(a, id)))
  return found.map(({ entity }) => entity).sort((one, other) => (when(one) < when(other) ? -1 : 1))
}

/** A session as it begins: named by term and number where it has no title, the term its body's. Refuses an unknown body. */
export function drafted(of: Association, id: string, { body: bodyId, ...wanted }: NewSession): Session {
  const body = of.bodies.find((one) => one.id === bodyId)
  if (!body) throw invalid({ path: 'body', message: `"${bodyId}" is not one of the association's` })
  const { title } = sessionWords[languageOf(of.locale)]
  return {
    title: title({ term: body.term, number: wanted.number, body: body.name }),
    ...wanted,
    id,
    body: bodyId,
    term: body.term,
    status: 'planned',
    live: secret(),
  }
}

/** The writes that create a session: itself, its place in the list, its live key. */
export const creation = (a: string, created: Session, otherwise?: Refusal): Write[] => [
  put(keys.session(a, created.id), created, otherwise),
  put(keys.sessionEntry(a, created.id), { id: created.id }, otherwise),
  put(keys.live(created.live), { association: a, session: created.id }),
]

/** Creates a session; answers its id. Refuses an id that is taken. */
export async function create(how: Act, wanted: NewSession): Promise<string> {
  const a = how.association
  return decided(async () => {
    const id = wanted.id ?? freeId('session', new Set((await entriesOf(a)).map((entry) => entry.id)))
    const created = drafted(await association(a), id, wanted)
    const taken = wanted.id === undefined ? undefined : new Refusal('already-exists', { id })
    await act(how, creation(a, created, taken), { about: [id], move: 'create-session' })
    return id
  })
}

/** Amends a session that `allowed` lets pass; see `amended` for what it refuses. */
export async function amend(
  how: Act,
  id: string,
  patch: SessionPatch,
  allowed: (current: Session) => void,
): Promise<Session> {
  return decided(async () => {
    const current = await session(how.association, id)
    allowed(current)
    const next = amended(current, patch)
    await act(how, [put(keys.session(how.association, id), next)], {
      about: [id],
      move: 'amend-session',
      details: { fields: Object.keys(patch) },
    })
    return next
  })
}
