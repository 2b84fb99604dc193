import { identified, matched, ordered } from './plan-match.ts'
import { Refusal } from './refusal.ts'
import { differing } from './same.ts'

interface Standing {
  id: string
  order: number
  planned?: boolean | undefined
}

/** How one kind of thing in a list, an agenda item or a group, is compared with what a plan says of it. */
export interface ListKind<S extends Standing> {
  /** What the ids of the server's making begin with. */
  stem: (wanted: Omit<S, 'id' | 'order'>) => string
  /** Rules by which a thing without an id is found again, the closest first. */
  alike: ((one: Omit<S, 'id' | 'order'>, other: S) => boolean)[]
  fields: readonly (keyof S & string)[]
  /** Whether it has begun, so that only what is `open` may still change, and not its order among those that have. */
  fixed: (standing: S) => boolean
  open: readonly (keyof S & string)[]
  /** Whether it has begun, so that it cannot be left out. */
  kept: (standing: S) => boolean
}

export interface ListStep<S> {
  id: string
  before?: S
  after?: S
  fields?: string[]
}

/**
 * What makes a list stand as a plan has it, things made by hand left where they are. Refuses `already-begun` for what would
 * have to be altered or taken away although it has begun.
 */
export function listSteps<S extends Standing>(
  kind: ListKind<S>,
  wanted: (Omit<S, 'id' | 'order'> & { id?: string | undefined })[],
  standing: S[],
): ListStep<S>[] {
  const listed = [...standing].sort((one, other) => one.order - other.order)
  const matches = matched(wanted, listed, kind.alike)
  const ids = identified(wanted, matches, listed, kind.stem)
  const leaving = listed.filter((one) => one.planned && !matches.includes(one))
  const staying = listed.filter((one) => !leaving.includes(one))
  const orders = ordered(ids, staying)
  const orderOf = (id: string) => orders.get(id) ?? 0

  const begun = leaving.find(kind.kept)
  if (begun) throw new Refusal('already-begun', { id: begun.id })
  const fixed = staying.filter(kind.fixed)
  const overtaken = fixed.find((one, at) => at > 0 && orderOf(one.id) < orderOf(fixed[at - 1]?.id ?? ''))
  if (overtaken) throw new Refusal('already-begun', { id: overtaken.id })
  const made = wanted.map((one, at) => step(kind, one, matches[at], ids[at] ?? '', orderOf(ids[at] ?? '')))
  const moved = staying
    .filter((one) => !matches.includes(one) && one.order !== orderOf(one.id))
    .map((one) => ({ id: one.id, before: one, after: { ...one, order: orderOf(one.id) }, fields: ['order'] }))
  return [...made.flat(), ...moved, ...leaving.map((one) => ({ id: one.id, before: one }))]
}

function step<S extends Standing>(
  { fields, fixed, open }: ListKind<S>,
  wanted: Omit<S, 'id' | 'order'>,
  before: S | undefined,
  id: string,
  order: number,
): ListStep<S>[] {
  if (!before) return [{ id, after: { ...wanted, id, order, planned: true } as unknown as S }]
  const said = Object.fromEntries(fields.map((field) => [field, (wanted as Partial<S>)[field]]))
  const after: S = { ...before, ...said, order }
  const altered = differing(fields, before, after)
  const isClosed = (field: string) => !open.some((one) => one === field)
  if (altered.some(isClosed) && fixed(before)) throw new Refusal('already-begun', { id })
  const all = order === before.order ? altered : [...altered, 'order']
  return all.length > 0 ? [{ id, before, after, fields: all }] : []
}

/** A list once its steps are taken. */
export const resulting = <S extends Standing>(standing: S[], steps: ListStep<S>[]): S[] => [
  ...standing.filter((one) => !steps.some(({ id }) => id === one.id)),
  ...steps.flatMap(({ after }) => after ?? []),
]
