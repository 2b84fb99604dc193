import { type Association, Association as Schema } from '../domain/association.ts'
import { Refusal } from '../domain/refusal.ts'
import { type Language, languageOf } from '../words/language.ts'
import { find, query, read, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { decided, put } from './transact.ts'

/** What is configured for an association; refuses one that `npm run associate` did not create. */
export const association = async (a: string): Promise<Stored<Association>> => ({
  ...unconfigured,
  ...(await find<Association>(keys.association(a), { kind: 'association', id: a })),
})

/** What an association has that nothing was configured for; also one that was configured before there was such a thing. */
const unconfigured = Schema.omit({ name: true }).parse({})

/** Every association that there is, for what looks after each of them. */
export const associations = async (): Promise<string[]> =>
  (await query<{ association: string }>(keys.listed('').pk)).map(({ association: a }) => a)

/** Creates an association, empty but for its name, and puts it on the list that the jobs go through. */
export async function found(how: Act, name: string): Promise<void> {
  const { association } = how
  await act(
    how,
    [
      put(keys.association(association), Schema.parse({ name }), new Refusal('already-exists')),
      put(keys.listed(association), { association }, new Refusal('already-exists')),
    ],
    { about: ['association'], move: 'found' },
  )
}

/** Replaces what is configured. Refuses to take away a body that has a roster. */
export async function configure(
  how: Act,
  wanted: Association,
  allowed: (current: Association) => void,
): Promise<Association> {
  return decided(async () => {
    const current = await association(how.association)
    allowed(current)
    await keepsRosters(how.association, current, wanted)
    await act(how, [put(keys.association(how.association), { ...current, ...wanted })], {
      about: ['association'],
      move: 'configure',
    })
    return wanted
  })
}

/** Refuses a configuration without a body that has had seats. */
export async function keepsRosters(a: string, current: Association, wanted: Association): Promise<void> {
  const kept = new Set(wanted.bodies.map((body) => body.id))
  for (const { id } of current.bodies.filter((body) => !kept.has(body.id)))
    if (await read(keys.rosterHead(a, id))) throw new Refusal('already-begun', { id })
}

/** The language in which an association's record is kept. */
export const languageOfRecord = async (a: string): Promise<Language> => languageOf((await association(a)).locale)

/** One of the association's bodies, or `not-found`. */
export async function body(a: string, id: string) {
  const found = (await association(a)).bodies.find((one) => one.id === id)
  if (!found) throw new Refusal('not-found', { kind: 'body', id })
  return found
}
