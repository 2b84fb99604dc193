import { everyProposer, type KeptSuggestion, type Suggestion, shownAs } from '../domain/suggestion.ts'
import { type Waiting, waitingFirst, waitingFor } from '../domain/suggestion-waiting.ts'
import { instant } from './clock.ts'
import { query } from './items.ts'
import { keys } from './keys.ts'
import { suggestionsById } from './suggestions.ts'

const followed = ({ mergedInto, splitInto = [] }: KeptSuggestion) => [
  ...(mergedInto === undefined ? [] : [mergedInto]),
  ...splitInto,
]

/** What a member proposed or is invited to, by id, and whatever became of what they proposed: merged into, split into. */
async function reached(a: string, memberNo: string) {
  const proposed = (await query<{ id: string }>(keys.proposed(a, memberNo, '').pk)).map(({ id }) => id)
  const found = new Map<string, KeptSuggestion>()
  let wanted = proposed
  while (wanted.length > 0) {
    const read = await suggestionsById(a, [...new Set(wanted)])
    for (const one of read) found.set(one.id, one)
    const own = read.filter((one) => everyProposer(one).includes(memberNo))
    wanted = own.flatMap(followed).filter((id) => !found.has(id))
  }
  return { proposed: new Set(proposed), found }
}

const newest = (found: ReadonlyMap<string, KeptSuggestion>) =>
  [...found.values()].sort((one, other) =>
    one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.id < other.id) ? 1 : -1,
  )

/** What a member proposed or is invited to, and what became of it: what it was merged into, the parts it was split into. The newest first. */
export async function ownSuggestions(a: string, memberNo: string): Promise<Suggestion[]> {
  const now = instant()
  return newest((await reached(a, memberNo)).found).map((one) => shownAs(one, now))
}

/** A member's suggestion, the one that it was merged into, if it was, and what it waits for them to do. */
export interface OwnSuggestion {
  suggestion: Suggestion
  into: Suggestion | undefined
  waiting: Waiting | undefined
}

/** What a member proposed, its parts too, and what they are invited to: first what waits for them, then the newest. */
export async function suggestionsBy(a: string, memberNo: string): Promise<OwnSuggestion[]> {
  const { proposed, found } = await reached(a, memberNo)
  const now = instant()
  const own = newest(found)
    .filter((one) => proposed.has(one.id) || one.splitFrom !== undefined)
    .map((one) => {
      const into = found.get(one.mergedInto ?? '')
      return {
        suggestion: shownAs(one, now),
        into: into && shownAs(into, now),
        waiting: waitingFor(into ?? one, memberNo),
      }
    })
  return waitingFirst(own)
}
