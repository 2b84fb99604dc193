import type { Said, SearchIndex } from './search-index.ts'
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

/** The tenth time that a term stands in a text says less than the first; what does not stand there says nothing. */
const dampening = Float64Array.from({ length: 256 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)))
const dampened = (count: number) => dampening[count] ?? 0

/**
 * How much a title says beside the whole text with so many terms below it: nothing where these are few, half as much as the whole
 * at the most, since the longer a text, the less of it are the words that name its matter. Measured in docs/decisions/025.
 */
const titleShare = (terms: number) => (0.5 * terms) / (1000 + terms)

/**
 * The texts most like one with these terms, the likest first: the cosine between the two (see `vectorOf`), from 0 to 1. The most telling
 * terms find who is likely; all terms then decide.
 */
export function similarTo(index: SearchIndex, counts: Counts): Scored[] {
  const said = index.said(counts)
  const vector = vectorOf(index, said)
  const wanted = new Map([...said.terms].map((number, at) => [number, vector[at] ?? 0]))
  const scores = new Float64Array(index.places)
  for (const [number, weight] of [...wanted].sort(([, one], [, other]) => other - one).slice(0, mostTelling)) {
    const rarity = index.weightOf(number)
    index.eachWith(number, (place, count) => {
      scores[place] = (scores[place] ?? 0) + weight * rarity * dampened(count)
    })
  }
  return ranked(
    index,
    likely(index, scores).map((place) => ({ place, score: cosine(index, place, wanted) })),
  )
}

/**
 * A text as a vector of length 1, term by term: the direction of the whole text and, by its `titleShare`, that of its title. A term weighs
 * there by how often it stands and how telling it is (tf·idf).
 */
function vectorOf(index: SearchIndex, { terms, title, body }: Said): Float64Array {
  const [whole, titled] = [new Float64Array(terms.length), new Float64Array(terms.length)]
  let below = 0
  terms.forEach((number, at) => {
    const [above, under, rarity] = [title[at] ?? 0, body[at] ?? 0, index.weightOf(number)]
    whole[at] = rarity * dampened(above + under)
    if (above > 0) titled[at] = rarity * dampened(above)
    below += under
  })
  const [ofWhole, ofTitle] = [1 / lengthOf(whole), titleShare(below) / lengthOf(titled)]
  titled.forEach((weight, at) => {
    whole[at] = (whole[at] ?? 0) * ofWhole + weight * ofTitle
  })
  const length = lengthOf(whole)
  return whole.map((weight) => weight / length)
}

/** The length of a vector; 1 for that of an empty text, so that it may be divided by. */
function lengthOf(vector: Float64Array): number {
  let squares = 0
  for (const weight of vector) squares += weight * weight
  return Math.sqrt(squares) || 1
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

/** The product of the vector of the text at a place with another. */
function cosine(index: SearchIndex, place: number, wanted: ReadonlyMap<number, number>): number {
  const text = index.at(place)
  if (!text) return 0
  const vector = vectorOf(index, text)
  let product = 0
  text.terms.forEach((number, at) => {
    product += (vector[at] ?? 0) * (wanted.get(number) ?? 0)
  })
  return product
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
