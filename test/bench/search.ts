import { cpus } from 'node:os'
import { highlightsOf } from '../../functions/domain/search-highlights.ts'
import { SearchIndex } from '../../functions/domain/search-index.ts'
import { queryOf } from '../../functions/domain/search-query.ts'
import { matching, similarTo } from '../../functions/domain/search-ranking.ts'
import { type Counts, termCounts } from '../../functions/domain/search-terms.ts'
import { corpus, type Generated } from './corpus.ts'
import { postedToFound } from './posted.ts'
import { likestByScan, matchingByScan } from './scan.ts'

const count = Number(process.argv[2] ?? 10_000)
const seed = Number(process.argv[3] ?? 1)
const [asked, scanned] = [300, 11]

/** Milliseconds of this process's own work: on a shared machine the clock on the wall tells of others. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const at = (times: readonly number[], part: number) =>
  [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
const told = (times: readonly number[]) => `p50 ${at(times, 0.5).toFixed(2)} ms, p99 ${at(times, 0.99).toFixed(2)} ms`

function timed<T>(all: readonly T[], many: number, work: (one: T) => void): number[] {
  const step = Math.max(1, Math.floor(all.length / many))
  return all.filter((_, place) => place % step === 0).map((one) => cpuOf(() => work(one)))
}

function compare(name: string, ours: number[], baseline: number[]): void {
  console.log(
    `${name}: ${told(ours)}; linear scan: ${told(baseline)}; ratio ${(at(ours, 0.5) / at(baseline, 0.5)).toFixed(3)}`,
  )
}

/** The part of those on the same matter that are within the first five. */
function recall(texts: readonly Generated[], index: SearchIndex, isEnglish: boolean): string {
  const pairs = texts.flatMap(({ matter }, place) =>
    texts[place + 1]?.matter === matter && (matter % 5 === 4) === isEnglish ? [place] : [],
  )
  const found = pairs.filter((place) => {
    const others = similarTo(index, termCounts(texts[place] as Generated)).filter(({ id }) => id !== String(place))
    return others.slice(0, 5).some(({ id }) => id === String(place + 1))
  })
  return `${(found.length / pairs.length).toFixed(3)} of ${pairs.length}`
}

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ICU ${process.versions.icu}`)
const texts = corpus(count, seed)
console.log(`${texts.length} suggestions (seed ${seed}); times are CPU`)

const index = new SearchIndex()
const counted: Counts[] = []
console.log(`dividing into terms: ${Math.round(cpuOf(() => void counted.push(...texts.map(termCounts))))} ms`)
const filling = cpuOf(() => {
  for (const [place, counts] of counted.entries()) index.put(String(place), counts)
})
console.log(`filling the index: ${Math.round(filling)} ms`)
const record = index.record()
const steps: number[] = []
for (const making = SearchIndex.from(record); ; ) {
  let done: boolean | undefined
  steps.push(cpuOf(() => ({ done } = making.next())))
  if (done) break
}
const total = steps.reduce((sum, step) => sum + step, 0)
console.log(
  `from a snapshot: ${Math.round(total)} ms, the longest step ${Math.max(...steps).toFixed(1)} ms, ${record.terms.length} terms`,
)
console.log(`recall within the top 5: Chinese ${recall(texts, index, false)}, English ${recall(texts, index, true)}`)

compare(
  'similar',
  timed(texts, asked, (one) => void similarTo(index, termCounts(one))),
  timed(texts, scanned, (one) => void likestByScan(texts, one)),
)
const queries = ['人才公寓', '充电设施 扰民', '停车位', '建议', '水', 'housing recruits', 'light', '科技馆']
const many = Array.from({ length: 40 }, () => queries).flat()
compare(
  'q, with highlights of 50',
  timed(many, many.length, (q) => {
    const query = queryOf(q)
    for (const { id } of matching(index, query).slice(0, 50)) highlightsOf(texts[Number(id)] as Generated, query.marks)
  }),
  timed(queries, queries.length, (q) => void matchingByScan(texts, q)),
)
await postedToFound()
