import { isChinese, normalised, wordsOf } from './search-terms.ts'

/** How many words a phrase has at the most, and how many phrases are told. */
const mostWords = 3
const mostPhrases = 5

/** A phrase says less than the most telling one by this much, and it is left out. */
const leastOfBest = 0.35
/** A word of a phrase is at least this telling, compared with the most telling word that both have. */
const leastOfWords = 0.3

/** Words that only join others, or that every suggestion has. Where there are few texts, how many have a word does not tell them from the rest. */
const joining = new Set(
  '的 了 和 与 及 或 在 是 等 对 对于 为 为了 并 以 以及 从 到 将 把 被 由 向 而 也 都 就 不 有 我们 进行 建议 the a an of and or to in on for with by at from is are be we our it that this as should'.split(
    ' ',
  ),
)

interface Phrase {
  text: string
  words: string[]
  count: number
}

/** Every row of words in a text with nothing between them but, in other languages than Chinese, one blank. */
function phrasesOf(text: string): Map<string, Phrase> {
  const plain = normalised(text)
  const words = wordsOf(text)
  const phrases = new Map<string, Phrase>()
  for (const [first, { at }] of words.entries()) {
    const row: string[] = []
    let end = at
    for (const { word, at: start } of words.slice(first, first + mostWords)) {
      if (row.length > 0 && start !== end && plain.slice(end, start) !== ' ') break
      row.push(word)
      end = start + word.length
      const phrase = plain.slice(at, end)
      phrases.set(phrase, { text: phrase, words: [...row], count: (phrases.get(phrase)?.count ?? 0) + 1 })
    }
  }
  return phrases
}

/** Whether a word says something by itself: no number, no single Chinese character, nothing that only joins. */
const isWord = (word: string) =>
  !joining.has(word) && (isChinese(word) ? [...word].length > 1 : /^(?=.*\p{L})..+/u.test(word))

/** What two texts have in common: which of these phrases the other has too, and how often each stands in both. */
function commonIn(phrases: readonly Phrase[], other: string): Phrase[] {
  const theirs = phrasesOf(other)
  return phrases
    .map((phrase) => ({ ...phrase, count: Math.min(phrase.count, theirs.get(phrase.text)?.count ?? 0) }))
    .filter(({ count }) => count > 0)
}

/**
 * What a text shares with others that tells the most, for each of them: one to five phrases that stand in both, the most telling first, no word in two of them;
 * none where they share no word. `weightOf` says how telling a word is: what everybody writes is not.
 */
export function sharedPhrases(one: string, weightOf: (word: string) => number): (other: string) => string[] {
  const phrases = [...phrasesOf(one).values()].filter(({ words }) => words.every(isWord))
  return (other) => mostTelling(commonIn(phrases, other), weightOf)
}

function mostTelling(common: readonly Phrase[], weightOf: (word: string) => number): string[] {
  const best = common.flatMap(({ words }) => words.map(weightOf)).reduce((most, weight) => Math.max(most, weight), 0)
  const weighed = common
    .filter(({ words }) => words.every((word) => weightOf(word) >= best * leastOfWords))
    .map(({ text, words, count }) => ({
      text,
      words,
      weight: (1 + Math.log(count)) * words.reduce((sum, word) => sum + weightOf(word), 0),
    }))
    .sort((a, b) => b.weight - a.weight)
  const told: string[] = []
  const used = new Set<string>()
  for (const { text, words, weight } of weighed) {
    if (told.length === mostPhrases || weight < (weighed[0]?.weight ?? 0) * leastOfBest) break
    if (words.some((word) => used.has(word))) continue
    told.push(text)
    for (const word of words) used.add(word)
  }
  return told
}
