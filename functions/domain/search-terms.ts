const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const hanRuns = /\p{Script=Han}+/gu
const han = /\p{Script=Han}/u

/** The most UTF-16 units of a term; what is longer is no word that anybody seeks. */
const longest = 64

/** Dividing a text takes time by the square of its length, so that it is done piece by piece: up to a blank or a mark, where one is near. */
const pieces = /[\s\S]{1,500}(?=[\s，。；！？、]|$)|[\s\S]{1,500}/gu

/** A text as it is compared: one form of each character (NFKC), in lower case. */
export const normalised = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a text in order, normalised, and the UTF-16 offset in the normalised text at which each stands. */
export function wordsOf(text: string): { word: string; at: number }[] {
  const words: { word: string; at: number }[] = []
  for (const { 0: piece, index: before } of normalised(text).matchAll(pieces))
    for (const { segment, index, isWordLike } of segmenter.segment(piece))
      if (isWordLike) words.push({ word: segment.slice(0, longest), at: before + index })
  return words
}

/** Whether there is Chinese in it. */
export const isChinese = (text: string): boolean => han.test(text)

/** Every two neighbouring characters of the Chinese in a normalised text; a character that stands alone is one of its own. */
export function bigramsOf(plain: string): string[] {
  const pairs: string[] = []
  for (const [run] of plain.matchAll(hanRuns)) {
    const characters = [...run]
    if (characters.length === 1) pairs.push(run)
    for (let at = 1; at < characters.length; at++) pairs.push(`${characters[at - 1]}${characters[at]}`)
  }
  return pairs
}

/**
 * What a text is found by: its words, in whatever language, and the bigrams of its Chinese, because where a Chinese word begins
 * is a guess that may come out differently in the next sentence. What is both counts as both.
 */
export const termsOf = (text: string): string[] => [
  ...wordsOf(text).map(({ word }) => word),
  ...bigramsOf(normalised(text)),
]

/** What a suggestion says. */
export interface Texts {
  title: string
  situation: string
  analysis?: string | undefined
  proposal: string
}

/** What a suggestion says below its title. */
const bodyOf = ({ situation, analysis = '', proposal }: Texts): string => [situation, analysis, proposal].join('\n')

/** The whole of what a suggestion says; its title twice, because it says in a few words what the rest says in many. */
export const wholeText = (texts: Texts): string => [texts.title, texts.title, bodyOf(texts)].join('\n')

/** How often a term stands in the title of a suggestion, and how often in the rest of it. */
export interface Count {
  title: number
  body: number
}

/** The terms of a text with their counts. */
export type Counts = ReadonlyMap<string, Count>

/** How often each term stands in a suggestion. */
export function termCounts(texts: Texts): Counts {
  const counts = new Map<string, Count>()
  const add = (text: string, place: keyof Count) => {
    for (const term of termsOf(text)) {
      const known = counts.get(term)
      if (known) known[place] += 1
      else counts.set(term, { title: 0, body: 0, [place]: 1 })
    }
  }
  add(texts.title, 'title')
  add(bodyOf(texts), 'body')
  return counts
}
