import { queryOf } from '../../functions/domain/search-query.ts'
import { type Texts, termCounts, termsOf, wholeText } from '../../functions/domain/search-terms.ts'

const lengthOf = (vector: Map<string, number>) => Math.hypot(...vector.values()) || 1

/** The baseline: every text read and divided anew, as one would without an index. */
export function likestByScan(texts: readonly Texts[], one: Texts): number[] {
  const all = texts.map(termCounts)
  const having = new Map<string, number>()
  for (const counts of all) for (const term of counts.keys()) having.set(term, (having.get(term) ?? 0) + 1)
  const vectorOf = (of: Texts) => {
    const [whole, titled] = [new Map<string, number>(), new Map<string, number>()]
    let below = 0
    for (const [term, { title, body }] of termCounts(of)) {
      const rarity = Math.log(texts.length / (having.get(term) ?? 1))
      whole.set(term, (1 + Math.log(title + body)) * rarity)
      if (title > 0) titled.set(term, (1 + Math.log(title)) * rarity)
      below += body
    }
    const [ofWhole, ofTitle] = [1 / lengthOf(whole), (0.5 * below) / (1000 + below) / lengthOf(titled)]
    return new Map([...whole].map(([term, weight]) => [term, weight * ofWhole + (titled.get(term) ?? 0) * ofTitle]))
  }
  const wanted = vectorOf(one)
  const scored = texts.map((text, place) => {
    const vector = vectorOf(text)
    let product = 0
    for (const [term, weight] of vector) product += weight * (wanted.get(term) ?? 0)
    return { place, score: product / lengthOf(vector) }
  })
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, 10)
    .map(({ place }) => place)
}

/** Every text with all that is sought, by looking into each. */
export function matchingByScan(texts: readonly Texts[], q: string): number[] {
  const { needs } = queryOf(q)
  return texts.flatMap((text, place) => {
    const terms = [...new Set(termsOf(wholeText(text)))]
    const isMet = needs.every(({ term, as }) =>
      as === 'whole'
        ? terms.includes(term)
        : terms.some((one) => (as === 'part' ? one.includes(term) : one.startsWith(term))),
    )
    return isMet ? place : []
  })
}
