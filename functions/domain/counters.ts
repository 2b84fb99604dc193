/**
 * Counts by name. A name is a path, such as `["theme","科学普及","late"]`, kept as JSON, so that people's own words can stand in
 * it. Nothing is counted 0 times: two sets that count the same are equal.
 */
export type Counters = ReadonlyMap<string, number>

/** The name of a counter. */
const counter = (...path: string[]): string => JSON.stringify(path)

/** The path that a counter's name stands for. */
export const pathOf = (name: string): string[] => JSON.parse(name)

/** Each of these paths once. */
export const each = (paths: readonly string[][]): Counters =>
  summed(paths.map((path) => new Map([[counter(...path), 1]])))

/** Several sets of counts as one. */
export function summed(sets: readonly Counters[]): Counters {
  const sum = new Map<string, number>()
  for (const [name, count] of sets.flatMap((set) => [...set])) sum.set(name, (sum.get(name) ?? 0) + count)
  for (const [name, count] of sum) if (count === 0) sum.delete(name)
  return sum
}

/** What has to be added to `before` so that it counts as `after` does. */
export const difference = (before: Counters, after: Counters): Counters =>
  summed([after, new Map([...before].map(([name, count]) => [name, -count]))])

/** How often each name stands right under a path: of `["theme"]`, the themes. What stands deeper is not counted. */
export function countsUnder(counters: Counters, ...path: string[]): Record<string, number> {
  const under = [...counters].flatMap(([name, count]): [string, number][] => {
    const known = pathOf(name)
    const last = known.at(-1)
    const isUnder = known.length === path.length + 1 && path.every((part, at) => known[at] === part)
    return isUnder && last !== undefined ? [[last, count]] : []
  })
  return Object.fromEntries(under)
}

/** How much one counter has counted. */
export const countOf = (counters: Counters, ...path: string[]): number => counters.get(counter(...path)) ?? 0
