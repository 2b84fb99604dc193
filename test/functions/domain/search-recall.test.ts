import { expect, test } from 'vitest'
import { SearchIndex } from '../../../functions/domain/search-index.ts'
import { similarTo } from '../../../functions/domain/search-ranking.ts'
import { termCounts } from '../../../functions/domain/search-terms.ts'
import { corpus, type Generated } from '../../bench/corpus.ts'

test.each([1, 2, 3])(
  'of 1,000 suggestions (seed %i), 0.95 of those on the same matter are within the top 5',
  (seed) => {
    const texts = corpus(1000, seed)
    const index = new SearchIndex()
    for (const [at, text] of texts.entries()) index.put(String(at), termCounts(text))
    const pairs = texts.flatMap(({ matter }, at) => (texts[at + 1]?.matter === matter ? [[at, at + 1] as const] : []))
    const found = pairs.filter(([one, other]) => {
      const top = similarTo(index, termCounts(texts[one] as Generated)).filter(({ id }) => id !== String(one))
      return top.slice(0, 5).some(({ id }) => id === String(other))
    })
    expect(pairs.length).toBeGreaterThan(100)
    expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.95)
  },
)
