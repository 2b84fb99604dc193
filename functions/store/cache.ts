/** Remembers what `load` answers, per key, for `ms`; for ever without. Two callers at once share one load. */
export function remembered<T>(load: (key: string) => Promise<T>, ms = Number.POSITIVE_INFINITY) {
  const known = new Map<string, { until: number; value: Promise<T> }>()
  const recall = (key: string): Promise<T> => {
    const kept = known.get(key)
    if (kept && kept.until > performance.now()) return kept.value
    if (known.size > 1000) known.clear()
    const value = load(key)
    known.set(key, { until: performance.now() + ms, value })
    value.catch(() => known.delete(key))
    return value
  }
  return Object.assign(recall, { forget: (key: string) => void known.delete(key) })
}
