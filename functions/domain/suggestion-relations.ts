import { invalid } from './refusal.ts'
import { everyProposer, type KeptSuggestion, type SuggestionStatus } from './suggestion.ts'
import type { SplitBody } from './suggestion-bodies.ts'

const mostProposers = 1000

/** Whether another may be merged into it: submitted or accepted, and so never merged itself (no chains). */
export const takesMerges = ({ status }: KeptSuggestion) => status === 'submitted' || status === 'accepted'

/** The suggestion that another was merged into: everyone who proposed that one is to be answered here too. */
export function joinedBy(target: KeptSuggestion, source: KeptSuggestion): KeptSuggestion {
  const joined = [...new Set([...target.joined, ...everyProposer(source)])]
  if (joined.length > mostProposers)
    throw invalid({ path: 'into', message: `would have more than ${mostProposers} proposers` })
  return { ...target, joined, merged: [...target.merged, source.id] }
}

const releasing = new Set<SuggestionStatus>([
  'submitted',
  'returned',
  'accepted',
  'declined',
  'withdrawn',
  'assigned',
  'in-progress',
  'queued',
])

/** Whether what was merged into it may still be taken out again: nobody was answered by it, and no special report carries it. */
export const releasesMerged = ({ status, answers }: KeptSuggestion) => releasing.has(status) && answers === 0

/**
 * The suggestion that another was merged into, without it: who joined with that one alone is no longer answered here.
 * `remaining` are those still merged into it, and `origin` what it was split from or follows, whose proposers joined before all of them.
 */
export function leftBy(
  target: KeptSuggestion,
  source: Pick<KeptSuggestion, 'id'>,
  remaining: readonly KeptSuggestion[],
  origin: KeptSuggestion | undefined,
): KeptSuggestion {
  const merged = target.merged.filter((id) => id !== source.id)
  const others = merged.flatMap((id) => remaining.find((one) => one.id === id) ?? [])
  const joined = [...new Set([...(origin?.joined ?? []), ...others.flatMap(everyProposer)])]
  return { ...target, merged, joined }
}

/** What a suggestion was split into: accepted, each with the proposers, group, session and theme of the whole. */
export const partsOf = (
  { session, group, theme, priority, task, proposers, joined, id }: KeptSuggestion,
  { parts }: SplitBody,
  named: readonly { id: string; number: string }[],
  { at, by }: { at: string; by: string },
): KeptSuggestion[] =>
  parts.flatMap((part, index) => {
    const name = named[index]
    return name
      ? [
          {
            ...begun({ ...part, session, group, theme, priority, task, proposers, by, at, ...name }),
            joined,
            status: 'accepted' as const,
            splitFrom: id,
          },
        ]
      : []
  })

type Begun =
  | 'id'
  | 'number'
  | 'session'
  | 'group'
  | 'theme'
  | 'priority'
  | 'task'
  | 'title'
  | 'situation'
  | 'analysis'
  | 'proposal'
  | 'proposers'
  | 'invited'
  | 'by'

/** A suggestion as it begins: a draft that nothing has happened to. */
export const begun = ({ at, ...given }: Pick<KeptSuggestion, Begun> & { at: string }): KeptSuggestion => ({
  ...given,
  status: 'draft',
  coHosts: [],
  merged: [],
  joined: [],
  asked: [],
  unsatisfied: 0,
  answers: 0,
  createdAt: at,
})
