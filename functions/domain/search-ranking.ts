import type { SearchIndex } from './search-index.ts'
import type { Need, SearchQuery } from './search-query.ts'
import type { Counts } from './search-terms.ts'

/** A text that was found, and how well it fits. */
export interface Scored {
  id: string
  score: number
}

/** How many of the most telling terms of a text others are sought by: more change little but the time it takes. */
const mostTelling = 64
/** How many of those found are compared term by term. */
const mostCompared = 100

/** The tenth time that a term stands in a text says less than the first. */
const dampened = (count: number) => 1 + Math.log(count)

/**
 * The texts most like one with these terms, the likest first: the cosine between the two, each term weighted by how often it stands
 * there and how telling it is (tf·idf), from 0 to 1. The most telling terms find who is likely; all terms then decide.
 */
export function similarTo(index: SearchIndex, counts: Counts): Scored[] {
  const wanted = new Map<number, number>()
  for (const [term, count] of counts) {
    const number = index.numberOf(term)
    if (number !== undefined) wanted.set(number, dampened(count) * index.weightOf(number))
  }
  const scores = new Float64Array(index.places)
  for (const [number, weight] of [...wanted].sort(([, one], [, other]) => other - one).slice(0, mostTelling)) {
    const rarity = index.weightOf(number)
    index.eachWith(number, (place, count) => {
      scores[place] = (scores[place] ?? 0) + weight * rarity * dampened(count)
    })
  }
  const length = Math.hypot(...wanted.values())
  const compared = likely(index, scores).map((place) => ({ place, score: dotCosine(index, place, wanted) / length }))
  return ranked(index, compared)
}

/** The places of the texts with the highest scores for their length. */
function likely(index: SearchIndex, scores: Float64Array): number[] {
  for (let place = 0; place < scores.length; place++) scores[place] = perLength(index, place, scores[place] ?? 0)
  const least = scores.toSorted().at(-mostCompared) ?? 0
  const places: number[] = []
  for (const [place, score] of scores.entries()) if (score > 0 && score >= least) places.push(place)
  return places
}

const perLength = (index: SearchIndex, place: number, score: number) =>
  score === 0 ? 0 : score / Math.sqrt(index.at(place)?.terms.length ?? 1)

/** The product of a text's vector with another, divided by the text's own length. */
function dotCosine(index: SearchIndex, place: number, wanted: ReadonlyMap<number, number>): number {
  const text = index.at(place)
  let [product, squares] = [0, 0]
  for (const [at, number] of (text?.terms ?? []).entries()) {
    const weight = dampened(text?.counts[at] ?? 1) * index.weightOf(number)
    squares += weight * weight
    product += weight * (wanted.get(number) ?? 0)
  }
  return squares === 0 ? 0 : product / Math.sqrt(squares)
}

/** Every text that meets all needs, the best first: those where what is sought is rare, stands often, and among little else. */
export function matching(index: SearchIndex, { needs, wishes }: SearchQuery): Scored[] {
  const [first, ...others] = needs.map((need) => having(index, termsFor(index, need)))
  const wished = wishes.map((term) => having(index, [index.numberOf(term)]))
  const met = [...(first?.keys() ?? [])].filter((place) => others.every((other) => other.has(place)))
  const scoreOf = (place: number) =>
    [first, ...others, ...wished].reduce((sum, scores) => sum + (scores?.get(place) ?? 0), 0)
  return ranked(
    index,
    met.map((place) => ({ place, score: perLength(index, place, scoreOf(place)) })),
  )
}

/** The numbers of the terms that meet a need. */
function termsFor(index: SearchIndex, { term, as }: Need): readonly (number | undefined)[] {
  if (as === 'beginning') return index.beginningWith(term)
  return as === 'part' ? index.around(term) : [index.numberOf(term)]
}

/** The texts that have one of these terms: by their places, how much the best of the terms counts there. */
function having(index: SearchIndex, numbers: readonly (number | undefined)[]): Map<number, number> {
  const scores = new Map<number, number>()
  for (const number of numbers) {
    const rarity = index.weightOf(number)
    if (number !== undefined)
      index.eachWith(number, (place, count) => {
        scores.set(place, Math.max(scores.get(place) ?? 0, rarity * dampened(count)))
      })
  }
  return scores
}

const ranked = (index: SearchIndex, found: { place: number; score: number }[]): Scored[] =>
  found
    .flatMap(({ place, score }) => ({ id: index.at(place)?.id ?? '', score }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? 1 : -1))
