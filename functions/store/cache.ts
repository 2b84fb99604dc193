/** Remembers what `load` answers to the same words, for `ms`; for ever without. Two callers at once share one load. */
export function remembered<Words extends string[], T>(
  load: (...words: Words) => Promise<T>,
  ms = Number.POSITIVE_INFINITY,
) {
  const known = new Map<string, { until: number; value: Promise<T> }>()
  const keyOf = (words: Words) => words.join('\n')
  const recall = (...words: Words): Promise<T> => {
    const key = keyOf(words)
    const kept = known.get(key)
    if (kept && kept.until > performance.now()) return kept.value
    if (known.size > 1000) known.clear()
    const value = load(...words)
    known.set(key, { until: performance.now() + ms, value })
    value.catch(() => known.delete(key))
    return value
  }
  return Object.assign(recall, { forget: (...words: Words) => void known.delete(keyOf(words)) })
}
