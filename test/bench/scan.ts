import { queryOf } from '../../functions/domain/search-query.ts'
import { type Texts, termCounts, termsOf, wholeText } from '../../functions/domain/search-terms.ts'

/** The baseline: every text read and divided anew, as one would without an index. */
export function likestByScan(texts: readonly Texts[], one: Texts): number[] {
  const all = texts.map(termCounts)
  const having = new Map<string, number>()
  for (const counts of all) for (const term of counts.keys()) having.set(term, (having.get(term) ?? 0) + 1)
  const vectorOf = (of: Texts) =>
    new Map(
      [...termCounts(of)].map(([term, count]) => [
        term,
        (1 + Math.log(count)) * Math.log(texts.length / (having.get(term) ?? 1)),
      ]),
    )
  const wanted = vectorOf(one)
  const scored = texts.map((text, place) => {
    let [product, squares] = [0, 0]
    for (const [term, weight] of vectorOf(text)) {
      squares += weight * weight
      product += weight * (wanted.get(term) ?? 0)
    }
    return { place, score: product / Math.sqrt(squares) }
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
