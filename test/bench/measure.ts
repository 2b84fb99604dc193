import { cpus, totalmem } from 'node:os'

/** Milliseconds of this process's own work: on a shared machine the clock on the wall tells of others. */
export async function cpuOf(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What so much of all the figures is at most: 0.5 the median, 0.99 the longest but for one in a hundred. */
export const quantile = (figures: readonly number[], part: number): number =>
  [...figures].sort((one, other) => one - other)[Math.min(figures.length - 1, Math.floor(figures.length * part))] ?? 0

export const median = (figures: readonly number[]): number => quantile(figures, 0.5)

/** Two ways to do the same, as measured in one run. */
export interface Compared {
  /** The median of each round's ratio. */
  ratio: number
  ours: number
  theirs: number
  rounds: number
}

/** Measures two ways by turns, so that what else the machine does meets both; once each before, to warm up. */
export async function compare(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
  rounds = 9,
): Promise<Compared> {
  await ours()
  await theirs()
  const pairs: [number, number][] = []
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0 ? await ours() : undefined
    const second = await theirs()
    pairs.push([first ?? (await ours()), second])
  }
  return {
    ratio: median(pairs.map(([one, other]) => one / other)),
    ours: median(pairs.map(([one]) => one)),
    theirs: median(pairs.map(([, other]) => other)),
    rounds,
  }
}

/** What the figures were measured on. */
export const machine = {
  processor: cpus()[0]?.model ?? '',
  cores: cpus().length,
  gib: Math.round(totalmem() / 2 ** 30),
  node: process.version,
}

/** One figure of `npm run bench`, and the most that it may be. */
export interface Figure {
  what: string
  against: string
  value: number
  most: number
  unit: string
  /** What it is made of, in words. */
  of: string
}
