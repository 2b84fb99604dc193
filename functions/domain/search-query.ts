import { bigramsOf, isChinese, normalised, wordsOf } from './search-terms.ts'

/** A term that has to be there: as it is, as the beginning of one, or as part of one. */
export interface Need {
  term: string
  as: 'whole' | 'beginning' | 'part'
}

/** What is sought: terms that all have to be there, others that had better be, and the words to point at where they stand. */
export interface SearchQuery {
  needs: Need[]
  wishes: string[]
  marks: string[]
}

const isOneCharacter = (term: string) => [...term].length === 1

/** What a word needs: the bigrams of a Chinese one, a number itself, otherwise a word that begins so. A single Chinese character joins others at the most. */
const neededBy = (word: string): Need[] => {
  if (!isChinese(word)) return [{ term: word, as: /^[\p{N}.,]+$/u.test(word) ? 'whole' : 'beginning' }]
  return isOneCharacter(word) ? [] : bigramsOf(word).map((term) => ({ term, as: 'whole' }))
}

/** What a stretch of single Chinese characters needs: one by itself to be part of a word, several to stand together. */
const neededTogether = (stretch: string): Need[] =>
  bigramsOf(stretch).map((term) => ({ term, as: isOneCharacter(term) ? 'part' : 'whole' }))

/**
 * What somebody seeks who writes these words. Between blanks, the words of a stretch of Chinese may stand apart, and rank first where they
 * stand together. A text that says exactly what was written is always among those that are found.
 */
export function queryOf(q: string): SearchQuery {
  const stretches = normalised(q).split(/\s+/).filter(Boolean)
  const needs = new Map<string, Need>()
  for (const stretch of stretches) {
    const words = wordsOf(stretch).flatMap(({ word }) => neededBy(word))
    for (const need of words.length > 0 ? words : neededTogether(stretch)) needs.set(`${need.as} ${need.term}`, need)
  }
  const needed = new Set([...needs.values()].map(({ term }) => term))
  const wishes = stretches.flatMap(bigramsOf).filter((term) => !needed.has(term) && !isOneCharacter(term))
  const words = stretches.flatMap(wordsOf).map(({ word }) => word)
  const marks = [...stretches, ...words.filter((word) => !isChinese(word) || !isOneCharacter(word))]
  return { needs: [...needs.values()], wishes: [...new Set(wishes)], marks: [...new Set(marks)] }
}
