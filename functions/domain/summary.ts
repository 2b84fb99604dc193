import * as z from 'zod'
import type { Suggestion } from './suggestion.ts'

export const Counts = z.record(z.string(), z.int())

/** What was suggested, what happens to it, and what is late. */
export const Summary = z
  .object({
    total: z.int(),
    byStatus: Counts,
    byRoute: Counts,
    byTheme: Counts,
    byGroup: Counts,
    byHost: Counts,
    merged: z.int(),
    overdue: z.int(),
    dueSoon: z.int(),
    satisfaction: z.object({ satisfied: z.int(), unsatisfied: z.int() }),
  })
  .meta({
    id: 'Summary',
    example: {
      total: 38,
      byStatus: { merged: 6, closed: 4, assigned: 28 },
      byRoute: { internal: 21, upward: 7 },
      byTheme: { 人才培养: 12, 科学普及: 26 },
      byGroup: { g1: 20, g2: 18 },
      byHost: { 办公室: 5, 学会部: 16 },
      merged: 6,
      overdue: 1,
      dueSoon: 3,
      satisfaction: { satisfied: 3, unsatisfied: 2 },
    },
  })
export type Summary = z.infer<typeof Summary>

function countBy(suggestions: readonly Suggestion[], key: (suggestion: Suggestion) => string | undefined) {
  const counts = new Map<string, number>()
  for (const suggestion of suggestions) {
    const name = key(suggestion)
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return Object.fromEntries(counts)
}

/** The counts of all that were ever submitted; `satisfaction` by the latest feedback of each. Drafts are nobody's business yet. */
export function summaryOf(suggestions: readonly Suggestion[]): Summary {
  const all = suggestions.filter(({ status }) => status !== 'draft')
  const count = (test: (suggestion: Suggestion) => boolean | undefined) => all.filter(test).length
  return {
    total: all.length,
    byStatus: countBy(all, ({ status }) => status),
    byRoute: countBy(all, ({ route }) => route),
    byTheme: countBy(all, ({ theme }) => theme),
    byGroup: countBy(all, ({ group }) => group),
    byHost: countBy(all, ({ host }) => host),
    merged: count(({ status }) => status === 'merged'),
    overdue: count(({ overdue }) => overdue),
    dueSoon: count(({ dueSoon }) => dueSoon),
    satisfaction: {
      satisfied: count(({ feedback }) => feedback?.satisfied),
      unsatisfied: count(({ feedback }) => feedback?.satisfied === false),
    },
  }
}
