import type { Suggestion } from '../../functions/domain/suggestion.ts'

function countBy(suggestions: readonly Suggestion[], key: (suggestion: Suggestion) => string | undefined) {
  const counts = new Map<string, number>()
  for (const suggestion of suggestions) {
    const name = key(suggestion)
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return Object.fromEntries(counts)
}

const isUnderway = ({ status }: Suggestion) => ['assigned', 'in-progress', 'rework'].includes(status)
const isOver = ({ status }: Suggestion) =>
  ['declined', 'merged', 'split', 'withdrawn', 'explained', 'referenced', 'closed'].includes(status)
const isTracked = ({ status }: Suggestion) => status === 'replied' || status === 'tracking'

function outcomesOf(all: readonly Suggestion[]) {
  const answered = all.filter((one) => one.reply && !isUnderway(one))
  const onTime = answered.filter(({ reply, dueAt = '' }) => reply && reply.at <= dueAt).length
  return {
    onTime,
    late: answered.length - onTime,
    satisfied: all.filter(({ feedback }) => feedback?.satisfied).length,
    unsatisfied: all.filter(({ feedback }) => feedback?.satisfied === false).length,
  }
}

/** The figures by looking at every suggestion, as the counters never do: what they must come to. */
export function countedOneByOne(suggestions: readonly Suggestion[], now: string) {
  const all = suggestions.filter(({ status }) => status !== 'draft')
  const { onTime, late, satisfied, unsatisfied } = outcomesOf(all)
  const promises = all.filter(isTracked).flatMap(({ reply }) => reply?.promises.filter(({ done }) => !done) ?? [])
  const hosts = Object.entries(countBy(all, ({ host }) => host)).map(([host, total]) => {
    const theirs = all.filter((one) => one.host === host)
    const counts = { underway: theirs.filter(isUnderway).length, overdue: theirs.filter((one) => one.overdue).length }
    return { host, total, ...counts, ...outcomesOf(theirs) }
  })
  const themes = Object.entries(countBy(all, ({ theme }) => theme)).map(([theme, total]) => ({
    theme,
    total,
    ...outcomesOf(all.filter((one) => one.theme === theme)),
  }))
  return {
    total: all.length,
    byStatus: countBy(all, ({ status }) => status),
    byRoute: countBy(all, ({ route }) => route),
    byTheme: countBy(all, ({ theme }) => theme),
    byGroup: countBy(all, ({ group }) => group),
    byHost: countBy(all, ({ host }) => host),
    merged: all.filter(({ status }) => status === 'merged').length,
    overdue: all.filter(({ overdue }) => overdue).length,
    dueSoon: all.filter(({ dueSoon }) => dueSoon).length,
    satisfaction: { satisfied, unsatisfied },
    open: all.filter((one) => !isOver(one)).length,
    timeliness: { onTime, late },
    hosts: new Set(hosts),
    themes: new Set(themes),
    supervised: all.filter((one) => one.supervised && !isOver(one)).length,
    promises: { open: promises.length, overdue: promises.filter(({ dueAt }) => dueAt < now).length },
  }
}
