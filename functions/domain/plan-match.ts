import { freeId } from './free-id.ts'

interface Standing {
  id: string
  order: number
  planned?: boolean | undefined
}

/**
 * For each thing of a plan the one that stands for it: by its id; without an id, the first in order that a plan made and that is
 * alike, by the first rule of `alike` that finds one. Undefined for what is new.
 */
export function matched<W extends { id?: string | undefined }, S extends Standing>(
  wanted: W[],
  standing: S[],
  alike: ((one: W, other: S) => boolean)[],
): (S | undefined)[] {
  const found = wanted.map(({ id }) => (id === undefined ? undefined : standing.find((one) => one.id === id)))
  const free = new Set(standing.filter((one) => one.planned && !found.includes(one)))
  for (const rule of alike)
    wanted.forEach((one, at) => {
      if (one.id !== undefined || found[at]) return
      const match = [...free].find((other) => rule(one, other))
      if (!match) return
      found[at] = match
      free.delete(match)
    })
  return found
}

/** The id of each thing: its own, that of what stands for it, or `stem-n` with the first number that is free. */
export function identified<W extends { id?: string | undefined }>(
  wanted: W[],
  matches: (Standing | undefined)[],
  standing: Standing[],
  stem: (one: W) => string,
): string[] {
  const taken = new Set([...standing.map(({ id }) => id), ...wanted.flatMap(({ id }) => id ?? [])])
  return wanted.map((one, at) => {
    const known = one.id ?? matches[at]?.id
    if (known !== undefined) return known
    const id = freeId(stem(one), taken)
    taken.add(id)
    return id
  })
}

/**
 * The order of a plan's things among those that stay beside them, each of which keeps its place behind what it stands behind.
 * Numbers stay as they are where nothing standing changes its place.
 */
export function ordered(wanted: string[], staying: Standing[]): Map<string, number> {
  const sequence = [...wanted]
  staying.forEach(({ id }, at) => {
    if (wanted.includes(id)) return
    const before = staying[at - 1]
    sequence.splice(before ? sequence.indexOf(before.id) + 1 : 0, 0, id)
  })
  const inPlace = staying.every(({ id }, at) => sequence[at] === id)
  const last = staying.at(-1)?.order ?? 0
  return new Map(
    sequence.map((id, at) => [id, inPlace ? (staying[at]?.order ?? last + at - staying.length + 1) : at + 1]),
  )
}
