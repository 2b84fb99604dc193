import * as z from 'zod'
import type { Association } from './association.ts'
import type { Scored } from './search-ranking.ts'
import { isPutForward } from './similar.ts'
import type { KeptSuggestion } from './suggestion.ts'

const Because = z.array(
  z.object({ id: z.string(), number: z.string(), title: z.string(), shares: z.array(z.string()) }),
)

/** What past suggestions that are like this one say of its theme and host; each with its share of the votes, in percent. */
export const Advice = z
  .object({
    themes: z.array(z.object({ theme: z.string(), score: z.int(), because: Because })),
    hosts: z.array(z.object({ host: z.string(), score: z.int(), because: Because })),
    method: z.string(),
  })
  .meta({
    id: 'Advice',
    example: {
      themes: [
        {
          theme: '人才培养',
          score: 100,
          because: [{ id: 'plenary-5-4.003', number: '5-4-003', title: '设立人才公寓', shares: ['人才公寓'] }],
        },
      ],
      hosts: [],
      method: '参照用词最相近的10件以往建议，按相近程度加权。仅供参考，由秘书处决定。',
    },
  })
export type Advice = z.infer<typeof Advice>

/** How many past ones vote. */
export const mostVoters = 10
/** What is less like it than this says nothing about it. */
const leastLike = 0.06
/** Among so many of the nearest are those with a theme, or with a host, looked for. */
const mostLookedAt = 50
/** How many themes or hosts are advised, and how many of the voters for each are named. */
const mostAdvised = 3
const mostNamed = 3

/** A past suggestion, and how like it is. */
export interface Neighbour {
  suggestion: KeptSuggestion
  score: number
}

/** Those that are like enough to be asked, of a list that begins with the likest. */
export const nearest = (scored: readonly Scored[]): Scored[] =>
  scored.filter(({ score }) => score >= leastLike).slice(0, mostLookedAt)

const sum = (of: readonly Neighbour[]) => of.reduce((total, { score }) => total + score, 0)

/**
 * What the nearest of these voted for, each with the weight of its likeness; what has the most votes first. `voteOf` is what one of
 * them was given; what the association no longer has is no vote.
 */
function votes(neighbours: readonly Neighbour[], voteOf: (one: KeptSuggestion) => string | undefined, known: string[]) {
  const voters = neighbours.filter(({ suggestion }) => known.includes(voteOf(suggestion) ?? '')).slice(0, mostVoters)
  const byName = new Map<string, Neighbour[]>()
  for (const voter of voters) {
    const name = voteOf(voter.suggestion) ?? ''
    byName.set(name, [...(byName.get(name) ?? []), voter])
  }
  return [...byName]
    .map(([name, of]) => ({ name, of, score: Math.round((100 * sum(of)) / sum(voters)) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, mostAdvised)
}

/**
 * The themes and hosts that past suggestions like one had; `neighbours` begins with the likest, `sharesOf` tells what one of them shares
 * with it. Drafts and what was returned or withdrawn have no vote. It decides nothing.
 */
export function advisedBy(
  neighbours: readonly Neighbour[],
  { themes, departments }: Pick<Association, 'themes' | 'departments'>,
  sharesOf: (one: KeptSuggestion) => string[],
): Omit<Advice, 'method'> {
  const past = neighbours.filter(({ suggestion }) => isPutForward(suggestion))
  const because = (of: readonly Neighbour[]) =>
    of.slice(0, mostNamed).map(({ suggestion }) => {
      const { id, number, title } = suggestion
      return { id, number, title, shares: sharesOf(suggestion) }
    })
  return {
    themes: votes(past, ({ theme }) => theme, themes).map(({ name, score, of }) => ({
      theme: name,
      score,
      because: because(of),
    })),
    hosts: votes(past, ({ host }) => host, departments).map(({ name, score, of }) => ({
      host: name,
      score,
      because: because(of),
    })),
  }
}
